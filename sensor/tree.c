// SPDX-License-Identifier: Apache-2.0
#include "tree.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { PIDS = 1 << 22 }; // PID_MAX_LIMIT: one place for each, of which only the touched pages take memory

static struct process *processes;
static int root;
static uint64_t begun;    // when the sensor began to look, ns on the boot clock

// Programs that run what others ask them to.
static const char *const daemons[] = {"dockerd",  "containerd", "containerd-shim", "containerd-shim-runc-v2", "conmon",
                                      "buildkitd", "cron",      "crond",           "atd",                     "systemd"};

static bool is_daemon(const char *exe) {
    const char *slash = strrchr(exe, '/');
    for (size_t i = 0; i < sizeof daemons / sizeof *daemons; i++)
        if (!strcmp(slash ? slash + 1 : exe, daemons[i]))
            return true;
    return false;
}

static int parent_of(uint32_t pid) {
    char path[32], line[512];
    snprintf(path, sizeof path, "/proc/%u/stat", pid);
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    size_t length = fread(line, 1, sizeof line - 1, file);
    fclose(file);
    line[length] = 0;
    // the name in parentheses may hold anything, the last one closes it
    const char *name_end = strrchr(line, ')');
    int parent = 0;
    return name_end && sscanf(name_end + 1, " %*c %d", &parent) == 1 ? parent : 0;
}

static void note_image(struct process *process, uint32_t pid) {
    char path[32], exe[512];
    snprintf(path, sizeof path, "/proc/%u/exe", pid);
    ssize_t length = readlink(path, exe, sizeof exe - 1);
    if (length <= 0)
        return;
    exe[length] = 0;
    if (is_daemon(exe))
        process->flags |= DAEMON;
}

// What a child has from its parent.
static uint8_t inherited(uint8_t parent) {
    if (parent & IS_ROOT)
        return IN_JOB;
    return (parent & (IN_JOB | OF_GUARD | HANDED)) | (parent & DAEMON ? HANDED : 0);
}

// A process that was there before the sensor, or whose fork was lost: from its parent as /proc has it.
static void learn(struct process *process, uint32_t pid, int depth) {
    int parent = parent_of(pid);
    note_image(process, pid);
    if (process->flags & (IN_JOB | OF_GUARD | IS_ROOT) || parent <= 0 || parent >= PIDS || depth > 64)
        return;
    struct process *above = &processes[parent];
    if (!above->flags && !above->start)
        learn(above, (uint32_t)parent, depth + 1);
    if (!(above->flags & IS_ROOT) || process->start > begun)
        process->flags |= inherited(above->flags) & (uint8_t)~HANDED;
}

void tree_begin(const struct options *options, int sensor) {
    processes = mmap(NULL, sizeof(struct process) * (size_t)PIDS, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (processes == MAP_FAILED)
        abort();
    root = options->root;
    struct timespec now;
    clock_gettime(CLOCK_BOOTTIME, &now);
    begun = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    for (int i = 0; i < options->guard_count; i++)
        tree_guard(options->guards[i]);
    tree_guard(sensor);
    if (!root)
        return;
    if (!options->include_root) {
        // what the root started before is not the job; what it starts from now on is
        processes[root].flags |= IS_ROOT;
        return;
    }
    processes[root].flags = IN_JOB;
    processes[root].uid = processes[root].gid = ID_UNKNOWN;
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));) {
        int pid = atoi(entry->d_name);
        if (pid > 0 && pid < PIDS && !processes[pid].flags) {
            processes[pid].uid = processes[pid].gid = ID_UNKNOWN;
            learn(&processes[pid], (uint32_t)pid, 0);
        }
    }
    if (proc)
        closedir(proc);
}

void tree_guard(int pid) {
    if (pid > 0 && pid < PIDS) {
        processes[pid].flags = (processes[pid].flags & IS_ROOT) | OF_GUARD;
        processes[pid].uid = processes[pid].gid = ID_UNKNOWN;
    }
}

struct process *tree_process(uint32_t pid, uint64_t start) {
    struct process *process = &processes[pid < PIDS ? pid : 0];
    if (process->start == start || pid == 0)
        return process;
    if (process->start) // another process has the number now, and its fork was lost
        *process = (struct process){.flags = 0};
    process->start = start;
    process->uid = process->gid = ID_UNKNOWN;
    if (!process->flags)
        learn(process, pid, 0);
    return process;
}

struct process *tree_fork(uint32_t parent, uint64_t parent_start, uint32_t child, uint64_t child_start) {
    struct process *above = tree_process(parent, parent_start);
    struct process *process = &processes[child < PIDS ? child : 0];
    uint8_t flags = inherited(above->flags);
    // the sensor or a guard that was announced may be a child of the root
    if (process->flags & OF_GUARD && !process->start)
        flags = OF_GUARD;
    *process = (struct process){.start = child_start, .uid = above->uid, .gid = above->gid, .flags = flags};
    return process;
}

void tree_exec(struct process *process, const char *exe) {
    process->flags = (process->flags & (uint8_t)~DAEMON) | (is_daemon(exe) ? DAEMON : 0);
}
