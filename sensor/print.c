// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "print.h"

#include <stdio.h>
#include <time.h>

#include "fields.h"
#include "names.h"
#include "print-acts.h"
#include "print-line.h"

static int64_t origin;          // the anchor, on the boot clock
static bool whole_machine;
static struct text path;

static int64_t clock_ns(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void print_begin(const struct options *options) {
    origin = clock_ns(CLOCK_BOOTTIME) - (clock_ns(CLOCK_REALTIME) - (int64_t)options->anchor);
    whole_machine = options->whole_machine;
}

int64_t print_time(uint64_t boot) {
    return (int64_t)boot - origin;
}

int64_t print_now(void) {
    return print_time((uint64_t)clock_ns(CLOCK_BOOTTIME));
}

// Opening the memory of another process (/proc/PID/mem, or a thread's) is no file act: the process that was reached, else 0.
static unsigned memory_target(const struct record *record) {
    unsigned target = 0, thread = 0;
    int end = 0;
    if (record->type != REC_OPEN || !place_of(record, F_PATH, &path).present)
        return 0;
    text_put(&path, "", 1); // ended by NUL
    if ((sscanf(path.bytes, "/proc/%u/mem%n", &target, &end) == 1 && end > 0) ||
        (sscanf(path.bytes, "/proc/%u/task/%u/mem%n", &target, &thread, &end) == 2 && end > 0))
        return path.bytes[end] == 0 && target != record->pid ? target : 0;
    return 0;
}

// Of processes outside the job, what may concern it.
static bool told_of_anybody(unsigned type) {
    switch (type) {
    case REC_FORK: case REC_EXIT: case REC_EXEC: case REC_SIGNAL: case REC_MEM: case REC_BPF: case REC_MODULE: case REC_URING:
    case REC_MOUNT: case REC_NAMESPACE: case REC_MEMFD: case REC_DNS: case REC_HANDOVER:
        return true;
    default:
        return false;
    }
}

static bool told(const struct record *record, const struct process *process) {
    if (record->type == REC_DNS)
        return true;
    if (process->flags & (OF_GUARD | IS_ROOT) && record->type != REC_FORK)
        return false;
    return whole_machine || process->flags & (IN_JOB | HANDED) || told_of_anybody(record->type);
}

// The rights an exec gave (a setuid or setgid program).
static void print_gained(const struct record *record, struct process *process, struct text *out) {
    static struct text line;
    bool known = process->uid != ID_UNKNOWN;
    struct record gained = *record;
    gained.d = PRIV_UID | PRIV_GID;
    gained.b = (unsigned)record->e;
    gained.a = record->b;
    unsigned changed = changed_rights(&gained, process);
    if (!known || !changed || !out)
        return;
    line_begin(&line, record, "priv.change", process->flags);
    put_rights(&line, &gained, changed);
    line_end(&line);
    text_put(out, line.bytes, line.length);
}

// A file act that failed changed nothing, and told nobody anything. That somebody tried what he may not is told.
static bool is_failed_file_act(const struct record *record) {
    bool is_file_act = (record->type >= REC_OPEN && record->type <= REC_SYMLINK) || record->type == REC_LIB;
    return record->result < 0 && is_file_act && !(record->flags & RECORD_REFUSED);
}

void print_record(const struct record *record, struct text *out) {
    if (record->type == REC_OUTCOME || is_failed_file_act(record))
        return;
    static struct text line;
    struct process *process = tree_process(record->pid, record->start);
    if (record->type == REC_FORK)
        tree_fork(record->pid, record->start, record->a, record->c);
    if (!told(record, process)) {
        if (record->type == REC_EXEC)
            print_gained(record, process, NULL);
        return;
    }
    unsigned rights = record->type == REC_PRIV ? changed_rights(record, process) : 0;
    if (record->type == REC_PRIV && !rights)
        return;
    unsigned target = memory_target(record);
    line_begin(&line, record, target ? type_name(REC_MEM) : kind_name(record), process->flags);
    if (target) {
        json_number(&line, "target", target);
        json_string(&line, "how", "proc_mem");
        line_end(&line);
        text_put(out, line.bytes, line.length);
        return;
    }
    switch (record->type) {
    case REC_EXEC: put_exec(&line, record); break;
    case REC_FORK: case REC_EXIT: case REC_SIGNAL: case REC_MEM: put_process_act(&line, record); break;
    case REC_CONNECT: case REC_SEND: case REC_LISTEN: case REC_DNS: case REC_FIRST: case REC_HANDOVER:
        put_network(&line, record);
        break;
    case REC_PRIV: put_rights(&line, record, rights); break;
    case REC_BPF: case REC_MODULE: case REC_URING: case REC_MOUNT: case REC_NAMESPACE: case REC_MEMFD:
        put_kernel(&line, record);
        break;
    default: put_file(&line, record);
    }
    line_end(&line);
    text_put(out, line.bytes, line.length);
    if (record->type == REC_EXEC)
        print_gained(record, process, out);
}
