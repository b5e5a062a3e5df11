// SPDX-License-Identifier: Apache-2.0
// The rule file: what a program is confined to, in lines of text (docs/enforcement.md).
#ifndef IRONCLAW_RULES_H
#define IRONCLAW_RULES_H

#include <linux/filter.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// More than any machine needs, and little enough that reading them takes no time worth naming.
#define MOST_BYTES (4u << 20)
#define MOST_RULES 16384

struct path_rule {
    uint64_t access;
    // absolute; points into the text of the file
    char *path;
};

struct port_rule {
    uint64_t access;
    uint64_t port;
};

struct rules {
    // a right that the kernel does not know is an error, not a right less
    bool hard;
    // what Landlock is to forbid but for the rules: bits of linux/landlock.h
    uint64_t fs, net, scope;
    struct path_rule *paths;
    size_t path_count;
    struct port_rule *ports;
    size_t port_count;
    // a program of classic BPF for seccomp(2); none where the count is 0
    struct sock_filter *filter;
    size_t filter_count;
};

// Reads a rule file. Ends the process with status 70 and a sentence when it is not one, or larger than the limits above.
void read_rules(const char *path, struct rules *rules);

// Ends the process with status 70 and a sentence on standard error.
void refuse(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

#endif
