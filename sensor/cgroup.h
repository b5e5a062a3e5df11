// SPDX-License-Identifier: Apache-2.0
#ifndef IRONCLAW_CGROUP_H
#define IRONCLAW_CGROUP_H

// Opens the root of the version 2 hierarchy, wherever it is mounted, or a mount of its own. -1 when the kernel has none.
int cgroup_root(void);

#endif
