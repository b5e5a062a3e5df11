// SPDX-License-Identifier: Apache-2.0
// The way to whoever reads: standard output, and a nameless file for what a slow reader has not taken yet.
#ifndef IRONCLAW_OUTPUT_H
#define IRONCLAW_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "text.h"

void output_begin(const char *spill_directory);
// Takes whole lines. They reach the reader in order, or are counted as lost when neither memory nor disk has room.
void output_put(const struct text *lines);
// Writes as much as the reader takes. False when there is no reader any more.
bool output_flush(void);
bool output_waiting(void);
// Waits until the reader has everything, or is gone.
void output_drain(void);
uint64_t output_spilled(void);
// Lines lost since it was asked last.
uint64_t output_lost(void);

#endif
