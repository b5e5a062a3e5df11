// SPDX-License-Identifier: Apache-2.0
// What the sensor says of itself.
#ifndef IRONCLAW_STATUS_H
#define IRONCLAW_STATUS_H

#include "ladder.h"

void status_ready(struct ladder *ladder, const struct options *options, struct text *out);
void status_refused(const struct ladder *ladder, struct text *out);
// The heartbeat, and sensor.tamper when a program, map or link is not what it was at the start.
void status_heartbeat(const struct ladder *ladder, struct text *out);
void status_sync(const char *token, struct text *out);
void status_stop(const struct ladder *ladder, struct text *out);
// Announces numbers that never came: `lost` of those from `first` to `last`, in a full ring or for want of scratch.
void status_hole(const struct ladder *ladder, uint64_t first, uint64_t last, uint64_t lost, struct text *out);
// Announces lines that neither the reader, memory nor disk took.
void status_unwritten(uint64_t lines, struct text *out);

#endif
