// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "privileges.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

void privileges_drop(void) {
    int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (score >= 0 && write(score, "-900", 4) < 0)
        score = (close(score), -1); // not allowed here
    if (score >= 0)
        close(score);
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    for (int capability = 0; capability <= CAP_LAST_CAP; capability++)
        prctl(PR_CAPBSET_DROP, capability);
    // counters and links are asked for by bpf(2); a process lost in the table is looked up below /proc, mounted with hidepid or not
    const unsigned long long keep = 1ull << CAP_BPF | 1ull << CAP_PERFMON | 1ull << CAP_SYS_PTRACE;
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct data[2];
    for (int i = 0; i < 2; i++) {
        data[i].effective = data[i].permitted = (unsigned)(keep >> (32 * i));
        data[i].inheritable = 0;
    }
    syscall(SYS_capset, &header, data);
}
