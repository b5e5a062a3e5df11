// SPDX-License-Identifier: Apache-2.0
// What a confined program keeps of root's power.
#ifndef IRONCLAW_PRIVILEGES_H
#define IRONCLAW_PRIVILEGES_H

// Gives up new privileges, and for ever those capabilities that lead around the rules: to the memory of others, to the kernel, to
// devices and mounts. Ends the process with status 70 when the kernel refuses.
void drop_privileges(void);

#endif
