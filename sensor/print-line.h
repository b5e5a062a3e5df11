// SPDX-License-Identifier: Apache-2.0
// What all lines have in common.
#ifndef IRONCLAW_PRINT_LINE_H
#define IRONCLAW_PRINT_LINE_H

#include <stdbool.h>

#include "fields.h"
#include "record.h"
#include "text.h"

// Begins a line: number, time, process, kind, outcome. `flags` are the process's.
void line_begin(struct text *line, const struct record *record, const char *kind, uint8_t flags);
// Ends it, with the names of the fields that were cut.
void line_end(struct text *line);
// Notes that a field of the line was cut.
void line_cut(const char *field);
// Puts the path of fields `id` under a key, if the record has it. Returns whether symlinks in it were not followed.
bool line_place(struct text *line, const struct record *record, enum field_id id, const char *key);

#endif
