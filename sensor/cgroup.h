// SPDX-License-Identifier: Apache-2.0
#ifndef IRONCLAW_CGROUP_H
#define IRONCLAW_CGROUP_H

// Opens the root of the version 2 hierarchy, wherever it is mounted. -1 when it is not.
int cgroup_root(void);

#endif
