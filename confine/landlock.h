// SPDX-License-Identifier: Apache-2.0
// Landlock: landlock(7), include/uapi/linux/landlock.h.
#ifndef IRONCLAW_LANDLOCK_H
#define IRONCLAW_LANDLOCK_H

#include "rules.h"

// The version of Landlock's interface that the kernel has; 0 where there is none, or it is switched off.
int landlock_abi(void);

// * Forbids this process, and what it starts, what the rules do not allow. A path that is not there allows nothing. Rights that the
// kernel does not know are left out, or, where the rules say `hard`, end the process with status 70.
void apply_landlock(const struct rules *rules);

#endif
