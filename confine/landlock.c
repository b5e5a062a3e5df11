// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE // O_PATH
#include "landlock.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same on every architecture; the headers of the build may be older than the kernel that runs.
#define CREATE_RULESET 444
#define ADD_RULE 445
#define RESTRICT_SELF 446
#define ASK_VERSION 1u
#define RULE_PATH_BENEATH 1
#define RULE_NET_PORT 2

struct ruleset_attr {
    uint64_t handled_access_fs;
    uint64_t handled_access_net;
    uint64_t scoped;
};

struct path_attr {
    uint64_t allowed_access;
    int32_t parent_fd;
} __attribute__((packed));

struct port_attr {
    uint64_t allowed_access;
    uint64_t port;
};

// Rights that a file can have: EXECUTE, WRITE_FILE, READ_FILE, TRUNCATE, IOCTL_DEV. The others are of directories.
#define FILE_RIGHTS ((1u << 0) | (1u << 1) | (1u << 2) | (1u << 14) | (1u << 15))

int landlock_abi(void) {
    long abi = syscall(CREATE_RULESET, NULL, 0, ASK_VERSION);

    return abi < 0 ? 0 : (int)abi;
}

// The rights of files that an interface knows: 13 at first, then REFER, TRUNCATE and IOCTL_DEV.
static uint64_t known_fs(int abi) {
    unsigned bits = abi >= 5 ? 16 : abi >= 3 ? 15 : abi >= 2 ? 14 : abi >= 1 ? 13 : 0;

    return (UINT64_C(1) << bits) - 1;
}

static uint64_t known(uint64_t wanted, uint64_t mask, bool hard, const char *what, int abi) {
    if (hard && (wanted & ~mask) != 0)
        refuse("the kernel's Landlock (version %d) lacks rights of %s that the rules ask for (%llx): use a newer "
               "kernel, or rules that do not insist",
               abi, what, (unsigned long long)(wanted & ~mask));
    return wanted & mask;
}

static void add_path(int ruleset, const struct path_rule *rule, uint64_t handled) {
    struct path_attr attr = { .allowed_access = rule->access & handled };
    struct stat facts;

    // a symlink is not followed: what it leads to has a rule of its own, or none
    attr.parent_fd = open(rule->path, O_PATH | O_CLOEXEC | O_NOFOLLOW);
    if (attr.parent_fd < 0)
        return;
    if (fstat(attr.parent_fd, &facts) == 0 && !S_ISLNK(facts.st_mode)) {
        if (!S_ISDIR(facts.st_mode))
            attr.allowed_access &= FILE_RIGHTS;
        // the kernel takes no rule for what lies in no file system of files, such as a pipe of another process: EBADFD
        if (attr.allowed_access != 0 && syscall(ADD_RULE, ruleset, RULE_PATH_BENEATH, &attr, 0) != 0 && errno != EBADFD)
            refuse("the kernel takes no rule for %s: %s", rule->path, strerror(errno));
    }
    close(attr.parent_fd);
}

void apply_landlock(const struct rules *rules) {
    int abi = landlock_abi();
    struct ruleset_attr attr = {
        .handled_access_fs = known(rules->fs, known_fs(abi), rules->hard, "files", abi),
        .handled_access_net = known(rules->net, abi >= 4 ? 3 : 0, rules->hard, "the network", abi),
        .scoped = known(rules->scope, abi >= 6 ? 3 : 0, rules->hard, "scope", abi),
    };
    int ruleset;

    if (attr.handled_access_fs == 0 && attr.handled_access_net == 0 && attr.scoped == 0)
        return;
    ruleset = (int)syscall(CREATE_RULESET, &attr, sizeof(attr), 0);
    if (ruleset < 0)
        refuse("the kernel makes no Landlock rule set: %s", strerror(errno));
    for (size_t i = 0; i < rules->path_count; i++)
        add_path(ruleset, &rules->paths[i], attr.handled_access_fs);
    for (size_t i = 0; i < rules->port_count; i++) {
        struct port_attr port = { .allowed_access = rules->ports[i].access & attr.handled_access_net,
                      .port = rules->ports[i].port };

        if (port.allowed_access != 0 && syscall(ADD_RULE, ruleset, RULE_NET_PORT, &port, 0) != 0)
            refuse("the kernel takes no rule for port %llu: %s", (unsigned long long)port.port, strerror(errno));
    }
    if (syscall(RESTRICT_SELF, ruleset, 0) != 0)
        refuse("the kernel does not apply the Landlock rule set: %s", strerror(errno));
    close(ruleset);
}
