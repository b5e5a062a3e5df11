// SPDX-License-Identifier: Apache-2.0
// Words for numbers.
#ifndef IRONCLAW_NAMES_H
#define IRONCLAW_NAMES_H

#include "record.h"
#include "text.h"

// The kind of event that a record becomes; "" for those that become none. An open's depends on its flags.
const char *kind_name(const struct record *record);
// The name under which a type's counters are published.
const char *type_name(unsigned type);
// An address family by its name, its number where it has none here.
void put_family(struct text *line, const char *key, unsigned family);
void put_signal(struct text *line, const char *key, int number);
void put_error(struct text *line, int error);
// BPF_MAP_CREATE and so on; the number where it has no name here.
void put_bpf_command(struct text *line, unsigned command);
// What a mount or a namespace act did, in the words of the strace sensor.
void put_mount_detail(struct text *line, const struct record *record);
void put_namespace_detail(struct text *line, const struct record *record);

#endif
