// SPDX-License-Identifier: Apache-2.0
#include "missed.h"

#include <bpf/bpf.h>

// A program that was interrupted in favour of another task does not run again on that processor until it has ended: what others do
// there meanwhile takes no number, so no hole tells of it. The kernel counts it for each program (recursion_misses, from Linux 5.12 on).
uint64_t missed_runs(const struct ladder *ladder) {
    uint64_t missed = 0;
    for (int i = 0; i < ladder->count; i++) {
        struct bpf_prog_info info = {0};
        unsigned length = sizeof info;
        if (!bpf_obj_get_info_by_fd(bpf_program__fd(ladder->attached[i].program), &info, &length))
            missed += info.recursion_misses;
    }
    return missed;
}
