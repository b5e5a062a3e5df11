// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "ladder.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

#include "cgroup.h"
#include "order.h"
#include "record.h"
#include "rings.h"
#include "self-test.h"
#include "sensor.skel.h"
#include "shield.h"
#include "tracepoint.h"

enum { SLOTS = 4, RETRIES = 12 };

static char last_words[512]; // of libbpf: why a load failed

const char *rung_name(enum rung rung) {
    return rung == RUNG_FULL ? "full" : "degraded";
}

static int listen_to_libbpf(enum libbpf_print_level level, const char *format, va_list arguments) {
    if (level == LIBBPF_WARN) {
        char words[512];
        vsnprintf(words, sizeof words, format, arguments);
        // a limit that kernels from 5.11 on do not have: never the cause
        if (strstr(words, "bump RLIMIT_MEMLOCK"))
            return 0;
        if (strncmp(words, "libbpf: prog '", 14) == 0 || !*last_words)
            snprintf(last_words, sizeof last_words, "%.*s", (int)strcspn(words, "\n"), words);
    }
    return 0;
}

void ladder_note(struct text *list, const char *key, const char *what, const char *why) {
    if (list->length)
        text_put(list, ",", 1);
    text_put(list, "{", 1);
    json_string(list, key, what);
    json_string(list, "why", why);
    text_put(list, "}", 1);
}

// Whether the kernel has what a program hooks into. Programs of other sorts always may.
static bool has_target(const struct btf *kernel, const struct bpf_program *program) {
    const char *section = bpf_program__section_name(program);
    const char *slash = strchr(section, '/');
    char name[128];
    if (!slash)
        return true;
    if (!strncmp(section, "tp_btf/", 7)) {
        snprintf(name, sizeof name, "btf_trace_%s", slash + 1);
        return btf__find_by_name_kind(kernel, name, BTF_KIND_TYPEDEF) > 0;
    }
    if (!strncmp(section, "lsm/", 4)) {
        snprintf(name, sizeof name, "bpf_lsm_%s", slash + 1);
        return btf__find_by_name_kind(kernel, name, BTF_KIND_FUNC) > 0;
    }
    if (strncmp(section, "fentry", 6) && strncmp(section, "fexit", 5) && strncmp(section, "fmod_ret", 8))
        return true;
    return btf__find_by_name_kind(kernel, slash + 1, BTF_KIND_FUNC) > 0;
}

// A perf event for the end of system calls, where programs at the raw tracepoint would miss some; else -1.
static int calls_event = -1;

static bool wanted(const char *name, enum rung rung, bool shield) {
    if (!strncmp(name, "shield_", 7))
        return rung == RUNG_FULL && shield;
    if (!strcmp(name, "degraded_calls"))
        return rung == RUNG_DEGRADED && calls_event < 0;
    if (!strcmp(name, "degraded_calls_whole"))
        return rung == RUNG_DEGRADED && calls_event >= 0;
    if (!strncmp(name, "full_", 5))
        return rung == RUNG_FULL;
    if (!strncmp(name, "degraded_", 9))
        return rung == RUNG_DEGRADED;
    return true;
}

// A program that this kernel's verifier refuses is left out and the rest tried again: the self-test decides whether that is enough.
static struct sensor_bpf *load(struct ladder *ladder, const struct options *options, const struct btf *kernel) {
    char refused[RETRIES][64] = {""};
    for (int attempt = 0; attempt < RETRIES; attempt++) {
        struct sensor_bpf *object = sensor_bpf__open();
        if (!object)
            return NULL;
        object->rodata->sensor_pid = (unsigned)getpid();
        shield_fill((struct shielded *)object->rodata->shielded, options);
        bpf_map__set_max_entries(object->maps.scratch, (unsigned)libbpf_num_possible_cpus() * SLOTS);
        bpf_map__set_max_entries(object->maps.bulk, options->bulk_bytes);
        struct bpf_program *program;
        ladder->skipped.length = 0;
        bpf_object__for_each_program(program, object->obj) {
            const char *name = bpf_program__name(program);
            bool on = wanted(name, ladder->rung, options->shield);
            if (on && !has_target(kernel, program)) {
                on = false;
                ladder_note(&ladder->skipped, "hook", bpf_program__section_name(program), "this kernel does not have it");
            }
            for (int i = 0; on && i < attempt; i++)
                if (!strcmp(refused[i], name)) {
                    on = false;
                    ladder_note(&ladder->skipped, "hook", bpf_program__section_name(program), "this kernel refused the program");
                }
            bpf_program__set_autoload(program, on);
        }
        *last_words = 0;
        int failed = sensor_bpf__load(object);
        if (!failed)
            return object;
        int error = -failed;
        sensor_bpf__destroy(object);
        bool named = sscanf(last_words, "libbpf: prog '%63[^']'", refused[attempt]) == 1;
        // not the verifier's word but the kernel's policy: it holds for every program of the kind, and the shield can be done without
        bool forbidden = error == EPERM && strncmp(refused[attempt], "shield_", 7);
        if (forbidden || !named) {
            if (!*last_words)
                snprintf(last_words, sizeof last_words, "%s", strerror(error));
            return NULL;
        }
    }
    return NULL;
}

static struct bpf_link *attached_to(const struct bpf_program *program, int cgroup) {
    const char *section = bpf_program__section_name(program);
    if (!strncmp(section, "cgroup", 6))
        return cgroup < 0 ? NULL : bpf_program__attach_cgroup(program, cgroup);
    return strncmp(section, "tp/", 3) ? bpf_program__attach(program) : bpf_program__attach_perf_event(program, calls_event);
}

static void attach(struct ladder *ladder) {
    struct bpf_program *program;
    int cgroup = cgroup_root();
    bpf_object__for_each_program(program, ladder->object->obj) {
        if (!bpf_program__autoload(program) || ladder->count == PROGRAMS_MAX)
            continue;
        const char *section = bpf_program__section_name(program);
        errno = 0;
        struct bpf_link *link = attached_to(program, cgroup);
        bool no_cgroup = cgroup < 0 && !strncmp(section, "cgroup", 6);
        if (link)
            ladder->attached[ladder->count++] = (struct attached){program, link};
        else
            ladder_note(&ladder->skipped, "hook", section, no_cgroup ? "no cgroup version 2 is mounted" : strerror(errno));
    }
    if (cgroup >= 0)
        close(cgroup);
}

static bool open_rings(const struct sensor_bpf *object) {
    const struct bpf_map *bulk = object->maps.bulk, *priority = object->maps.priority;
    return rings_open(bpf_map__fd(bulk), bpf_map__max_entries(bulk), bpf_map__fd(priority), bpf_map__max_entries(priority));
}

void ladder_leave(struct ladder *ladder) {
    for (int i = 0; i < ladder->count; i++)
        bpf_link__destroy(ladder->attached[i].link);
    ladder->count = 0;
    rings_close();
    sensor_bpf__destroy(ladder->object);
    ladder->object = NULL;
}

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// Whether the kernel's policy keeps fentry programs out, asked with the smallest there can be: it is known in a millisecond then,
// and not after all programs were made ready.
static bool forbids_fentry(const struct btf *kernel) {
    const struct bpf_insn nothing[] = {
        {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0},
        {.code = BPF_JMP | BPF_EXIT},
    };
    int target = btf__find_by_name_kind(kernel, "security_file_open", BTF_KIND_FUNC);
    LIBBPF_OPTS(bpf_prog_load_opts, how, .expected_attach_type = BPF_TRACE_FENTRY, .attach_btf_id = (unsigned)target);
    int program = target > 0 ? bpf_prog_load(BPF_PROG_TYPE_TRACING, "full_probe", "GPL", nothing, 2, &how) : -1;
    int error = errno;
    if (program >= 0)
        close(program);
    return target > 0 && program < 0 && error == EPERM;
}

static bool stand_on(struct ladder *ladder, enum rung rung, const struct options *options, const struct btf *kernel) {
    char why[768];
    if (rung == RUNG_FULL && forbids_fentry(kernel)) {
        ladder_note(&ladder->tried, "rung", "full", "the kernel's policy forbids fentry programs (Operation not permitted)");
        return false;
    }
    double begun = milliseconds();
    ladder->rung = rung;
    ladder->object = load(ladder, options, kernel);
    if (!ladder->object) {
        ladder_note(&ladder->tried, "rung", rung_name(rung), *last_words ? last_words : "it could not be loaded");
        return false;
    }
    attach(ladder);
    ladder->load_ms = milliseconds() - begun;
    if (!open_rings(ladder->object))
        snprintf(why, sizeof why, "its rings could not be opened: %s", strerror(errno));
    else if (self_test(ladder, why, sizeof why)) {
        if (options->shield)
            shield_raise(ladder);
        return true;
    }
    ladder_note(&ladder->tried, "rung", rung_name(rung), why);
    ladder_leave(ladder);
    return false;
}

bool ladder_climb(struct ladder *ladder, const struct options *options) {
    libbpf_set_print(listen_to_libbpf);
    libbpf_set_strict_mode(LIBBPF_STRICT_ALL);
    struct btf *kernel = btf__load_vmlinux_btf();
    if (!kernel) {
        ladder_note(&ladder->tried, "rung", "full", "this kernel has no type information (/sys/kernel/btf/vmlinux)");
        ladder_note(&ladder->tried, "rung", "degraded", "this kernel has no type information (/sys/kernel/btf/vmlinux)");
        return false;
    }
    bool stands = false;
    if (options->rung != RUNG_DEGRADED)
        stands = stand_on(ladder, RUNG_FULL, options, kernel);
    if (!stands && options->rung != RUNG_FULL) {
        if (tracepoints_are_interrupted(kernel))
            calls_event = tracepoint_event("raw_syscalls/sys_exit");
        stands = stand_on(ladder, RUNG_DEGRADED, options, kernel);
    }
    btf__free(kernel);
    return stands;
}

uint64_t ladder_drain(bool *more) {
    return rings_drain(order_take, more);
}

bool ladder_watch(const struct ladder *ladder, int epoll) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data.fd = -1};
    return !epoll_ctl(epoll, EPOLL_CTL_ADD, bpf_map__fd(ladder->object->maps.bulk), &event) &&
           !epoll_ctl(epoll, EPOLL_CTL_ADD, bpf_map__fd(ladder->object->maps.priority), &event);
}

void ladder_counters(const struct ladder *ladder, struct counter *counters) {
    int processors = libbpf_num_possible_cpus();
    struct counter *values = calloc((size_t)processors, sizeof *values);
    memset(counters, 0, REC_TYPES * sizeof *counters);
    for (unsigned type = 0; values && type < REC_TYPES; type++) {
        if (bpf_map_lookup_elem(bpf_map__fd(ladder->object->maps.counters), &type, values))
            continue;
        for (int i = 0; i < processors; i++) {
            counters[type].emitted += values[i].emitted;
            counters[type].dropped += values[i].dropped;
            counters[type].bytes += values[i].bytes;
        }
    }
    free(values);
}
