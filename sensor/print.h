// SPDX-License-Identifier: Apache-2.0
// Records as lines.
#ifndef IRONCLAW_PRINT_H
#define IRONCLAW_PRINT_H

#include "options.h"
#include "record.h"
#include "text.h"
#include "tree.h"

// Fixes the clock: t = 0 is the anchor.
void print_begin(const struct options *options);
// ns since the anchor of a time on the boot clock; of now.
int64_t print_time(uint64_t boot);
int64_t print_now(void);

// Keeps the process table, and appends the record's lines to `out`, if it is to be told.
void print_record(const struct record *record, struct text *out);

#endif
