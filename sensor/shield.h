// SPDX-License-Identifier: Apache-2.0
// Refusing others to signal or to take hold of the sensor and the guard.
#ifndef IRONCLAW_SHIELD_H
#define IRONCLAW_SHIELD_H

#include <stdbool.h>

#include "options.h"
#include "record.h"

// Whom the programs shield: to be set before they are loaded.
void shield_fill(struct shielded *shielded, const struct options *options);
// Whether it refuses, as a child that is not shielded finds.
bool shield_refuses(void);

#endif
