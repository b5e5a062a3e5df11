// SPDX-License-Identifier: Apache-2.0
// Tracepoints, by way of perf.
#ifndef IRONCLAW_TRACEPOINT_H
#define IRONCLAW_TRACEPOINT_H

#include <bpf/btf.h>
#include <stdbool.h>

// Whether this kernel lets another task run before a program at a raw tracepoint has ended, and leaves out what that task does.
bool tracepoints_are_interrupted(const struct btf *kernel);
// A perf event at a tracepoint, `category/name`, that a program can be attached to; < 0: it cannot be had.
int tracepoint_event(const char *tracepoint);

#endif
