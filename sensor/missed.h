// SPDX-License-Identifier: Apache-2.0
// Runs of the sensor's programs that the kernel left out.
#ifndef IRONCLAW_MISSED_H
#define IRONCLAW_MISSED_H

#include "ladder.h"

// How often the kernel left out one of the attached programs since they were loaded.
uint64_t missed_runs(const struct ladder *ladder);

#endif
