// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "shield.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

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

bool shield_refuses(void) {
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
