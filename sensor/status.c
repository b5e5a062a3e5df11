// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "status.h"

#include <bpf/bpf.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "missed.h"
#include "names.h"
#include "not-covered.h"
#include "objects.h"
#include "order.h"
#include "output.h"
#include "print.h"
#include "record.h"
#include "self-test.h"
#include "sensor.skel.h"

static struct counter announced[REC_TYPES]; // drops that a loss has told of, or that the self-test had
static uint64_t dropped_before[REC_TYPES];  // the latter
static uint64_t total_lost;
static uint64_t missed; // runs that a loss has told of, or that the self-test had

static void begin(struct text *out, const char *kind) {
    text_put(out, "{", 1);
    json_string(out, "kind", kind);
    json_number(out, "t", print_now());
}

static void end(struct text *out) {
    text_put(out, "}\n", 2);
}

static bool is_rare(unsigned type) {
    return type < REC_OPEN || (type >= REC_CONNECT && type != REC_LIB);
}

static void put_hooks(const struct ladder *ladder, struct text *out) {
    json_key(out, "hooks");
    text_put(out, "[", 1);
    for (int i = 0; i < ladder->count; i++) {
        const char *section = bpf_program__section_name(ladder->attached[i].program);
        if (i)
            text_put(out, ",", 1);
        json_bytes(out, section, strlen(section));
    }
    text_put(out, "]", 1);
}

static void put_list(struct text *out, const char *key, const struct text *elements) {
    json_key(out, key);
    text_put(out, "[", 1);
    text_put(out, elements->bytes, elements->length);
    text_put(out, "]", 1);
}

static bool has_hook(const struct ladder *ladder, const char *start) {
    for (int i = 0; i < ladder->count; i++)
        if (!strncmp(bpf_program__section_name(ladder->attached[i].program), start, strlen(start)))
            return true;
    return false;
}

static void put_not_covered(const struct ladder *ladder, const struct options *options, struct text *out) {
    bool first = true;
    json_key(out, "notCovered");
    text_put(out, "[", 1);
    for (const char *const *sentence = ladder->rung == RUNG_FULL ? full_not_covered : degraded_not_covered; *sentence; sentence++) {
        if (!first)
            text_put(out, ",", 1);
        first = false;
        json_bytes(out, *sentence, strlen(*sentence));
    }
    for (size_t i = 0; i < sizeof lacks / sizeof *lacks; i++) {
        const struct lack *lack = &lacks[i];
        if (has_hook(ladder, lack->hook) || (lack->degraded && ladder->rung != RUNG_DEGRADED))
            continue;
        if (!first)
            text_put(out, ",", 1);
        first = false;
        json_bytes(out, lack->sentence, strlen(lack->sentence));
    }
    if (options->shield && ladder->shield != SHIELDED) {
        const char *sentence = ladder->shield == UNSHIELDED ? no_shield : weak_shield;
        text_put(out, ",", 1);
        json_bytes(out, sentence, strlen(sentence));
    }
    text_put(out, "]", 1);
}

void status_ready(struct ladder *ladder, const struct options *options, struct text *out) {
    struct utsname kernel;
    uname(&kernel);
    objects_remember(ladder);
    missed = missed_runs(ladder);
    ladder_counters(ladder, announced);
    for (unsigned type = 0; type < REC_TYPES; type++)
        dropped_before[type] = announced[type].dropped;
    begin(out, "sensor.ready");
    json_number(out, "pid", getpid());
    json_string(out, "rung", rung_name(ladder->rung));
    json_string(out, "kernel", kernel.release);
    json_string(out, "arch", kernel.machine);
    json_string(out, "version", SENSOR_VERSION);
    put_hooks(ladder, out);
    put_list(out, "skipped", &ladder->skipped);
    json_key(out, "rings");
    text_put(out, "{", 1);
    json_number(out, "bulk", options->bulk_bytes);
    json_number(out, "priority", bpf_map__max_entries(ladder->object->maps.priority));
    text_put(out, "}", 1);
    objects_put(ladder, out);
    put_list(out, "tried", &ladder->tried);
    json_key(out, "selfTest");
    text_put(out, "{", 1);
    for (int i = 0; i < 6; i++)
        json_bool(out, self_test_names[i], ladder->self_test & (1u << i));
    if (options->shield)
        json_bool(out, "shield", ladder->shield == SHIELDED);
    text_put(out, "}", 1);
    put_not_covered(ladder, options, out);
    json_number(out, "loadMs", (int64_t)ladder->load_ms);
    end(out);
}

void status_refused(const struct ladder *ladder, struct text *out) {
    begin(out, "sensor.refused");
    put_list(out, "tried", &ladder->tried);
    end(out);
}

static void put_counts(const struct counter *counters, bool dropped, struct text *out) {
    json_key(out, dropped ? "dropped" : "emitted");
    text_put(out, "{", 1);
    for (unsigned type = 1; type < REC_TYPES; type++) {
        uint64_t count = dropped ? counters[type].dropped - dropped_before[type] : counters[type].emitted;
        if (count)
            json_number(out, type_name(type), (int64_t)count);
    }
    text_put(out, "}", 1);
}

static void put_counters(const struct counter *counters, struct text *out) {
    put_counts(counters, false, out);
    put_counts(counters, true, out);
}

static int64_t resident(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (file && fscanf(file, "%*d %ld", &pages) != 1)
        pages = 0;
    if (file)
        fclose(file);
    return (int64_t)pages * sysconf(_SC_PAGESIZE);
}

// Announces runs that the kernel left out. At most as many acts are lost: some of the runs would have told nothing.
static void put_missed(const struct ladder *ladder, struct text *out) {
    uint64_t now = missed_runs(ladder);
    if (now <= missed)
        return;
    uint64_t lost = now - missed;
    missed = now;
    total_lost += lost;
    begin(out, "sensor.loss");
    json_number(out, "lost", (int64_t)lost);
    json_number(out, "priority", (int64_t)lost);
    json_string(out, "reason", "the kernel interrupted programs of the sensor and left out what others did meanwhile");
    end(out);
}

void status_heartbeat(const struct ladder *ladder, struct text *out) {
    struct counter counters[REC_TYPES];
    struct timespec used;
    bool same = objects_same(ladder);
    ladder_counters(ladder, counters);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    if (!same) {
        begin(out, "sensor.tamper");
        json_string(out, "what", "a program, map or link of the sensor is not what it was at the start");
        end(out);
    }
    put_missed(ladder, out);
    begin(out, "sensor.heartbeat");
    json_number(out, "seq", (int64_t)order_last());
    put_counters(counters, out);
    json_string(out, "ids", same ? "ok" : "changed");
    json_number(out, "spilled", (int64_t)output_spilled());
    json_number(out, "rss", resident());
    json_number(out, "cpu", (int64_t)used.tv_sec * 1000000000 + used.tv_nsec);
    end(out);
}

void status_sync(const char *token, struct text *out) {
    begin(out, "sensor.sync");
    json_string(out, "token", token);
    end(out);
}

void status_hole(const struct ladder *ladder, uint64_t first, uint64_t last, uint64_t lost, struct text *out) {
    struct counter counters[REC_TYPES];
    uint64_t rare = 0, known = 0;
    ladder_counters(ladder, counters);
    begin(out, "sensor.loss");
    json_number(out, "lost", (int64_t)lost);
    json_number(out, "first", (int64_t)first);
    json_number(out, "last", (int64_t)last);
    json_key(out, "by");
    text_put(out, "{", 1);
    // which of the dropped ones these are the kernel side does not say: the oldest not told of yet, rare ones first
    for (int pass = 0; pass < 2; pass++)
        for (unsigned type = 1; type < REC_TYPES && known < lost; type++) {
            uint64_t dropped = counters[type].dropped - announced[type].dropped;
            if (is_rare(type) != (pass == 0) || !dropped)
                continue;
            uint64_t part = dropped < lost - known ? dropped : lost - known;
            announced[type].dropped += part;
            known += part;
            rare += pass == 0 ? part : 0;
            json_number(out, type_name(type), (int64_t)part);
        }
    text_put(out, "}", 1);
    // a number without a drop beside it: nobody can say what it was
    json_number(out, "priority", (int64_t)(rare + lost - known));
    end(out);
    total_lost += lost;
}

void status_unwritten(uint64_t lines, struct text *out) {
    begin(out, "sensor.loss");
    json_number(out, "lost", (int64_t)lines);
    json_number(out, "priority", (int64_t)lines);
    json_string(out, "reason", "the reader was slow, and the disk that should have kept what waits for it is full");
    end(out);
    total_lost += lines;
}

void status_stop(const struct ladder *ladder, struct text *out) {
    struct counter counters[REC_TYPES];
    ladder_counters(ladder, counters);
    put_missed(ladder, out);
    begin(out, "sensor.stop");
    json_number(out, "seq", (int64_t)order_last());
    put_counters(counters, out);
    json_number(out, "lost", (int64_t)total_lost);
    end(out);
}
