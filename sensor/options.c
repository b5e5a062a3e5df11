// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: ironclaw-sensor --anchor EPOCH_NS --root PID [--rung auto|full|degraded] [--include-root] [--whole-machine]\n"
    "                       [--guard PID]... [--shield] [--spill DIR] [--bulk-bytes N]\n"
    "Writes what happens on this machine to standard output, one JSON object a line, until standard input ends. Needs root.\n";

static _Noreturn void wrong(const char *what, const char *value) {
    fprintf(stderr, "ironclaw-sensor: %s: %s\n%s", what, value, usage);
    exit(2);
}

static uint64_t number(const char *name, const char *value, uint64_t most) {
    char *end;
    unsigned long long parsed = strtoull(value, &end, 10);
    if (*value < '0' || *value > '9' || *end || parsed > most)
        wrong(name, value);
    return parsed;
}

static enum rung rung(const char *value) {
    if (!strcmp(value, "auto"))
        return RUNG_AUTO;
    if (!strcmp(value, "full"))
        return RUNG_FULL;
    if (!strcmp(value, "degraded"))
        return RUNG_DEGRADED;
    wrong("--rung is auto, full or degraded, not", value);
}

static uint32_t ring_size(const char *value) {
    uint64_t bytes = number("--bulk-bytes is a power of two from 65536 to 268435456, not", value, 1u << 28);
    if (bytes < 65536 || (bytes & (bytes - 1)))
        wrong("--bulk-bytes is a power of two from 65536 to 268435456, not", value);
    return (uint32_t)bytes;
}

struct options options_read(int argc, char **argv) {
    static const struct option known[] = {
        {"rung", required_argument, 0, 'r'},      {"anchor", required_argument, 0, 'a'},
        {"root", required_argument, 0, 'p'},      {"include-root", no_argument, 0, 'i'},
        {"whole-machine", no_argument, 0, 'w'},   {"guard", required_argument, 0, 'g'},
        {"spill", required_argument, 0, 's'},     {"bulk-bytes", required_argument, 0, 'b'},
        {"shield", no_argument, 0, 'h'},          {"version", no_argument, 0, 'v'},
        {"self-test-exec", no_argument, 0, 'x'},  {0, 0, 0, 0},
    };
    struct options options = {.rung = RUNG_AUTO, .spill = "/tmp", .bulk_bytes = 16 * 1024 * 1024};
    const int most_pid = 1 << 22; // PID_MAX_LIMIT
    for (int option; (option = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        switch (option) {
        case 'r': options.rung = rung(optarg); break;
        case 'a': options.anchor = number("--anchor", optarg, INT64_MAX); break;
        case 'p': options.root = (int)number("--root", optarg, most_pid); break;
        case 'i': options.include_root = true; break;
        case 'w': options.whole_machine = true; break;
        case 'h': options.shield = true; break;
        case 's': options.spill = optarg; break;
        case 'b': options.bulk_bytes = ring_size(optarg); break;
        case 'g':
            if (options.guard_count == GUARDS_MAX)
                wrong("too many --guard", optarg);
            options.guards[options.guard_count++] = (int)number("--guard", optarg, most_pid);
            break;
        case 'v': puts("ironclaw-sensor " SENSOR_VERSION); exit(0);
        case 'x': exit(0);
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (optind < argc)
        wrong("unexpected", argv[optind]);
    if (options.anchor == 0)
        wrong("--anchor is needed", "");
    return options;
}
