// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE // syscall
#include "privileges.h"

#include <errno.h>
#include <linux/capability.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "rules.h"

// CAP_PERFMON and CAP_SYS_ADMIN let their holder read the environment of any process on some kernels, whatever Landlock says
// (may_access_mm of kernel/fork.c).
static const unsigned dropped[] = {CAP_SYS_ADMIN,  CAP_SYS_PTRACE, CAP_PERFMON,   CAP_BPF,      CAP_SYS_MODULE,
                                   CAP_SYS_RAWIO,  CAP_SYS_BOOT,   CAP_SYS_TIME,  CAP_SYSLOG,   CAP_MKNOD,
                                   CAP_MAC_ADMIN,  CAP_NET_ADMIN,  CAP_NET_RAW,   CAP_LINUX_IMMUTABLE,
                                   CAP_MAC_OVERRIDE, CAP_CHECKPOINT_RESTORE, CAP_DAC_READ_SEARCH, CAP_AUDIT_CONTROL};

void drop_privileges(void) {
    struct __user_cap_header_struct head = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[2] = {0};

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        refuse("the kernel does not take back privileges: %s", strerror(errno));
    if (syscall(SYS_capget, &head, sets) != 0)
        refuse("the kernel does not tell this program's capabilities: %s", strerror(errno));
    for (size_t i = 0; i < sizeof(dropped) / sizeof(*dropped); i++) {
        unsigned word = dropped[i] / 32;
        uint32_t bit = UINT32_C(1) << dropped[i] % 32;

        // who may not change the bounding set gains nothing by it: there are no new privileges
        (void)prctl(PR_CAPBSET_DROP, dropped[i], 0, 0, 0);
        sets[word].effective &= ~bit;
        sets[word].permitted &= ~bit;
        sets[word].inheritable &= ~bit;
    }
    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (syscall(SYS_capset, &head, sets) != 0)
        refuse("the kernel does not take back capabilities: %s", strerror(errno));
}
