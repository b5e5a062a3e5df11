// SPDX-License-Identifier: Apache-2.0
#ifndef IRONCLAW_PRIVILEGES_H
#define IRONCLAW_PRIVILEGES_H

// Gives up what watching does not need once the programs are attached, and makes the process hard to reach: not dumpable, unlikely to be
// chosen when memory runs out.
void privileges_drop(void);

#endif
