// SPDX-License-Identifier: Apache-2.0
// The rungs: which programs each has, and climbing down to one that works here.
#ifndef IRONCLAW_LADDER_H
#define IRONCLAW_LADDER_H

#include <bpf/libbpf.h>
#include <stdbool.h>

#include "options.h"
#include "record.h"
#include "text.h"

struct sensor_bpf;

enum { PROGRAMS_MAX = 96 };
enum shield { UNSHIELDED, SHIELDED_FROM_FEW, SHIELDED };

struct attached {
    struct bpf_program *program;
    struct bpf_link *link;
};

struct ladder {
    enum rung rung;
    struct sensor_bpf *object;
    struct attached attached[PROGRAMS_MAX];
    int count;
    struct text skipped;    // JSON array elements {hook, why}
    struct text tried;      // JSON array elements {rung, why}, of the rungs above
    unsigned self_test;     // enum self_test bits that passed
    enum shield shield;     // as far as was tried
    double load_ms;
};

const char *rung_name(enum rung rung);
// Adds {KEY: what, "why": why} to `skipped` or `tried`.
void ladder_note(struct text *list, const char *key, const char *what, const char *why);
// Loads, attaches and tests the highest rung that works and is wanted. False: none does, `tried` says why.
bool ladder_climb(struct ladder *ladder, const struct options *options);
void ladder_leave(struct ladder *ladder);
// Takes a piece of what stands in the rings, as rings_drain.
uint64_t ladder_drain(bool *more);
// Adds the rings to an epoll set, edge-triggered: the kernel side wakes only when much waits.
bool ladder_watch(const struct ladder *ladder, int epoll);
// Sums of the counters of each record type.
void ladder_counters(const struct ladder *ladder, struct counter *counters);

#endif
