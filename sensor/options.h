// SPDX-License-Identifier: Apache-2.0
// The command line.
#ifndef IRONCLAW_OPTIONS_H
#define IRONCLAW_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#define SENSOR_VERSION "1"

enum rung { RUNG_FULL, RUNG_DEGRADED, RUNG_AUTO };
enum { GUARDS_MAX = 64 };

struct options {
    enum rung rung;
    uint64_t anchor;        // epoch ns of t = 0
    int root;               // its descendants are the job; 0: nothing is
    bool include_root;      // so is the root, with what descends from it already
    bool whole_machine;     // everything of the others is printed too
    int guards[GUARDS_MAX];
    int guard_count;
    bool shield;            // others may not signal or take hold of the sensor and the guards, where the kernel can refuse it
    const char *spill;      // directory for what a slow reader has not taken yet
    uint32_t bulk_bytes;    // size of the bulk ring, a power of two
};

// Exits with 2 and a sentence on wrong usage, with 0 on --version.
struct options options_read(int argc, char **argv);

#endif
