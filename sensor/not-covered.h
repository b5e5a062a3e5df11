// SPDX-License-Identifier: Apache-2.0
// What each rung cannot see, in sentences for the result.
#ifndef IRONCLAW_NOT_COVERED_H
#define IRONCLAW_NOT_COVERED_H

#include <stdbool.h>
#include <stddef.h>

#define HANDED_OVER                                                                                                  \
    "which step asked for a container where the request went over TCP or io_uring, and for units of systemd that are " \
    "given names of their own over D-Bus"

static const char *const full_not_covered[] = {
    "datagrams of raw and of packet sockets",
    "calls of bpf, mount and umount that the kernel refused before its security checks (an unprivileged process's, or of a name that is not there)",
    "changes of mounts by mount_setattr, and memory by memfd_secret",
    "user and group ids other than the effective ones",
    "regular files that a 32-bit program made with mknod",
    HANDED_OVER,
    NULL,
};

static const char *const degraded_not_covered[] = {
    "names and descriptors in system calls that another thread changes while the call runs",
    "file acts through io_uring on registered descriptors that ask for no completion",
#if defined(__aarch64__)
    "system calls of 32-bit programs",
#endif
    "files that are made executable in memory after they were mapped (mprotect)",
    "datagrams over UNIX sockets, and connections to UNIX sockets that failed",
    HANDED_OVER,
    NULL,
};

// Where a shield was asked for and cannot be had.
static const char no_shield[] = "the sensor and the guard could not be shielded: signals to them and reaching into them are told, and not refused";

// Where the kernel interrupts programs in favour of other tasks.
static const char weak_shield[] =
    "the sensor and the guard are shielded from single signals and accesses; of very many at the same time this kernel lets some through, which are told";

// What is missing too where no hook of a sort could be attached. `hook` is how the names of their sections begin.
struct lack {
    bool degraded; // a hook of that rung only
    const char *hook, *sentence;
};

static const struct lack lacks[] = {
    {true, "tp_btf/io_uring_submit", "file acts through io_uring (its set-up, and connections through it, are seen)"},
    {false, "tp_btf/io_uring_create", "the set-up of io_uring"},
    {false, "tp_btf/signal_generate", "signals to other processes"},
    {false, "cgroup_skb/egress", "names that are asked of DNS, and the first bytes of connections"},
    {false, "cgroup_skb/ingress", "the names that DNS gives to addresses"},
    {false, "cgroup/connect6", "connections over IPv6"},
    {false, "cgroup/sendmsg4", "datagrams over IPv4"},
    {false, "cgroup/sendmsg6", "datagrams over IPv6"},
};

#endif
