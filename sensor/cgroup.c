// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "cgroup.h"

#include <fcntl.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

// A mount of the hierarchy that stands nowhere: in a mount namespace with a /sys of its own none is to be found.
static int unmounted_root(void) {
    int context = fsopen("cgroup2", FSOPEN_CLOEXEC), root = -1;
    if (context >= 0 && !fsconfig(context, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
        root = fsmount(context, FSMOUNT_CLOEXEC, 0);
    if (context >= 0)
        close(context);
    return root;
}

int cgroup_root(void) {
    int found = -1;
    struct mntent *mount;
    FILE *table = setmntent("/proc/self/mounts", "re");
    while (table && found < 0 && (mount = getmntent(table)))
        if (!strcmp(mount->mnt_type, "cgroup2"))
            found = open(mount->mnt_dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (table)
        endmntent(table);
    return found >= 0 ? found : unmounted_root();
}
