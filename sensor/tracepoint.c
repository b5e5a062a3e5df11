// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "tracepoint.h"

#include <fcntl.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

// From Linux 7.0 on such programs run under this guard, before that with preemption off.
bool tracepoints_are_interrupted(const struct btf *kernel) {
    return btf__find_by_name_kind(kernel, "class_srcu_fast_notrace_t", BTF_KIND_TYPEDEF) > 0 &&
           btf__find_by_name_kind(kernel, "tracepoint_srcu_srcu_data", BTF_KIND_VAR) > 0;
}

// Where the events are described, from a mount that stands nowhere: the machine may have none.
static int events(void) {
    int context = fsopen("tracefs", FSOPEN_CLOEXEC), root = -1;
    if (context >= 0 && !fsconfig(context, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
        root = fsmount(context, FSMOUNT_CLOEXEC, 0);
    if (context >= 0)
        close(context);
    return root;
}

int tracepoint_event(const char *tracepoint) {
    char path[128], digits[24] = "";
    snprintf(path, sizeof path, "events/%s/id", tracepoint);
    int root = events(), file = root < 0 ? -1 : openat(root, path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, digits, sizeof digits - 1);
    if (file >= 0)
        close(file);
    if (root >= 0)
        close(root);
    if (length <= 0)
        return -1;
    struct perf_event_attr event = {
        .type = PERF_TYPE_TRACEPOINT, .size = sizeof event, .config = strtoull(digits, NULL, 10), .sample_period = 1, .wakeup_events = 1};
    // of one processor, for perf: the program sees all of them
    return (int)syscall(SYS_perf_event_open, &event, -1, 0, -1, PERF_FLAG_FD_CLOEXEC);
}
