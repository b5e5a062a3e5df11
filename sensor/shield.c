// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "shield.h"

#include <bpf/libbpf.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "order.h"

enum { BESIEGERS = 8, SIEGE_MS = 100 };

// When a process started, in ticks since boot; 0: it is not there (proc(5), /proc/PID/stat).
static unsigned long long started(int pid) {
    char path[32], line[1024];
    unsigned long long ticks = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    size_t length = fread(line, 1, sizeof line - 1, file);
    fclose(file);
    line[length] = 0;
    // the name in parentheses may hold anything, the last one closes it; the 22nd field is the 20th behind it
    const char *at = strrchr(line, ')');
    for (int i = 0; at && i < 20; i++)
        at = strchr(at + 1, ' ');
    return at && sscanf(at, " %llu", &ticks) == 1 ? ticks : 0;
}

void shield_fill(struct shielded *shielded, const struct options *options) {
    for (int i = 0; i < options->guard_count && i < SHIELDED_MAX; i++) {
        shielded[i].start = started(options->guards[i]);
        shielded[i].pid = shielded[i].start ? (unsigned)options->guards[i] : 0;
    }
}

// Whether it refuses at all, as a child that is not shielded finds.
static bool refuses(void) {
    int status = 0;
    pid_t sensor = getpid(), child = fork();
    if (child == 0) {
        char here[1] = {0};
        struct iovec own = {here, sizeof here}, other = {here, sizeof here};
        bool signal_refused = kill(sensor, SIGURG) && errno == EPERM; // who gets it nevertheless ignores it
        bool access_refused = process_vm_readv(sensor, &own, 1, &other, 1, 0) < 0 && errno == EPERM;
        _exit(signal_refused && access_refused ? 0 : 1);
    }
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

// Where the kernel interrupts programs, it leaves one out for others while it is interrupted, and then their signals get through.
static _Noreturn void besiege(pid_t sensor) {
    struct timespec begun, now;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    do {
        for (int i = 0; i < 32; i++)
            if (!kill(sensor, SIGURG))
                _exit(1);
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while ((now.tv_sec - begun.tv_sec) * 1000 + (now.tv_nsec - begun.tv_nsec) / 1000000 < SIEGE_MS);
    _exit(0);
}

static void forget(void) {
    bool more = true;
    while (more)
        ladder_drain(&more);
    order_restart();
}

// Whether it does so too when many try at the same time.
static bool holds(void) {
    const struct timespec pause = {.tv_nsec = 1000000};
    pid_t sensor = getpid(), besiegers[BESIEGERS];
    bool holds = true;
    cpu_set_t all, one;
    sched_getaffinity(0, sizeof all, &all);
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    // all on one processor, where they interrupt each other
    sched_setaffinity(0, sizeof one, &one);
    for (int i = 0; i < BESIEGERS; i++)
        if ((besiegers[i] = fork()) == 0)
            besiege(sensor);
    sched_setaffinity(0, sizeof all, &all);
    for (int i = 0; i < BESIEGERS; i++) {
        int status = 0;
        while (besiegers[i] > 0 && waitpid(besiegers[i], &status, WNOHANG) == 0) {
            forget();
            nanosleep(&pause, NULL);
        }
        holds = holds && status == 0;
    }
    forget();
    return holds;
}

void shield_raise(struct ladder *ladder) {
    int kept = 0;
    if (refuses())
        ladder->shield = holds() ? SHIELDED : SHIELDED_FROM_FEW;
    for (int i = 0; i < ladder->count; i++) {
        struct attached *attached = &ladder->attached[i];
        if (ladder->shield || strncmp(bpf_program__name(attached->program), "shield_", 7)) {
            ladder->attached[kept++] = *attached;
            continue;
        }
        bpf_link__destroy(attached->link);
        ladder_note(&ladder->skipped, "hook", bpf_program__section_name(attached->program), "it refused nothing");
    }
    ladder->count = kept;
}
