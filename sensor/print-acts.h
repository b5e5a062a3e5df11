// SPDX-License-Identifier: Apache-2.0
// The fields of each kind of act beyond those all lines have.
#ifndef IRONCLAW_PRINT_ACTS_H
#define IRONCLAW_PRINT_ACTS_H

#include "record.h"
#include "text.h"
#include "tree.h"

void put_exec(struct text *line, const struct record *record);
void put_file(struct text *line, const struct record *record);
void put_network(struct text *line, const struct record *record);
void put_process_act(struct text *line, const struct record *record);
void put_kernel(struct text *line, const struct record *record);
// What of the rights is another than it was, which the process has from now on; 0: the call changed nothing.
unsigned changed_rights(const struct record *record, struct process *process);
void put_rights(struct text *line, const struct record *record, unsigned changed);

#endif
