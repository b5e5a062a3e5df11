// SPDX-License-Identifier: Apache-2.0
// Which processes are the job's, the guard's, or were handed work by a daemon.
#ifndef IRONCLAW_TREE_H
#define IRONCLAW_TREE_H

#include <stdbool.h>
#include <stdint.h>

#include "options.h"

enum {
    IN_JOB = 1,
    OF_GUARD = 2,
    HANDED = 4,    // below a container engine, cron, at or systemd, since the sensor started
    DAEMON = 8,    // hands out work: its children are HANDED
    IS_ROOT = 16,
};

struct process {
    uint64_t start;    // ns on the boot clock; 0: not known
    uint32_t uid, gid; // effective; ID_UNKNOWN
    uint8_t flags;
};
enum { ID_UNKNOWN = 0xffffffff };

// Reads the processes there are. Call it when the hooks are attached, before their records are taken.
void tree_begin(const struct options *options, int sensor);
void tree_guard(int pid);
// The process of a record; one that is not known is looked up in /proc.
struct process *tree_process(uint32_t pid, uint64_t start);
struct process *tree_fork(uint32_t parent, uint64_t parent_start, uint32_t child, uint64_t child_start);
void tree_exec(struct process *process, const char *exe);

#endif
