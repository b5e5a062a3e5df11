// SPDX-License-Identifier: Apache-2.0
// Refusing others to signal or to take hold of the sensor and the guard.
#ifndef IRONCLAW_SHIELD_H
#define IRONCLAW_SHIELD_H

#include "ladder.h"
#include "options.h"
#include "record.h"

// Whom the programs shield: to be set before they are loaded.
void shield_fill(struct shielded *shielded, const struct options *options);
// Tries what the attached programs refuse, and takes off again what refuses nothing. Only before records are told: those of the trial
// are forgotten.
void shield_raise(struct ladder *ladder);

#endif
