// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "cgroup.h"

#include <fcntl.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>

int cgroup_root(void) {
    int found = -1;
    struct mntent *mount;
    FILE *table = setmntent("/proc/self/mounts", "re");
    while (table && found < 0 && (mount = getmntent(table)))
        if (!strcmp(mount->mnt_type, "cgroup2"))
            found = open(mount->mnt_dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (table)
        endmntent(table);
    return found;
}
