// SPDX-License-Identifier: Apache-2.0
// What each rung cannot see, in sentences for the result.
#ifndef IRONCLAW_NOT_COVERED_H
#define IRONCLAW_NOT_COVERED_H

#include <stddef.h>

static const char *const full_not_covered[] = {
    "datagrams of raw and of packet sockets",
    "calls of bpf and umount that the kernel refused before its security checks (an unprivileged process's)",
    "changes of mounts by mount_setattr, and memory by memfd_secret",
    "user and group ids other than the effective ones",
    "regular files that a 32-bit program made with mknod",
    "which step asked a container engine, cron or at for the work they did",
    NULL,
};

static const char *const degraded_not_covered[] = {
    "file acts through io_uring (its set-up, and connections through it, are seen)",
    "names in system calls that another thread rewrites while the call runs",
    "system calls of 32-bit programs",
    "files that are made executable in memory after they were mapped (mprotect)",
    "datagrams over UNIX sockets, and connections to UNIX sockets that failed",
    "which step asked a container engine, cron or at for the work they did",
    NULL,
};

#endif
