// SPDX-License-Identifier: Apache-2.0
// * Runs a command confined: reads a rule file, gives up new privileges for ever, applies Landlock and seccomp to itself and becomes the
// command. Both last for all that the command starts.
//
//   ironclaw-confine RULES -- COMMAND [ARGUMENT...]
//   ironclaw-confine --abi       prints the version of Landlock's interface, 0 where there is none
//
// Exit status: the command's; 2 wrong usage, 70 the rules cannot be read or applied, 126 and 127 the command cannot be run.
#include <errno.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "landlock.h"
#include "privileges.h"

static void apply_filter(const struct rules *rules) {
    struct sock_fprog program = { .len = (unsigned short)rules->filter_count, .filter = rules->filter };

    if (rules->filter_count == 0)
        return;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0)
        refuse("the kernel does not take the filter of system calls: %s", strerror(errno));
}

int main(int argc, char **argv) {
    struct rules rules = { 0 };

    if (argc == 2 && strcmp(argv[1], "--abi") == 0) {
        printf("%d\n", landlock_abi());
        return 0;
    }
    if (argc < 4 || strcmp(argv[2], "--") != 0) {
        fputs("usage: ironclaw-confine RULES -- COMMAND [ARGUMENT...]\n       ironclaw-confine --abi\n", stderr);
        return 2;
    }
    read_rules(argv[1], &rules);
    drop_privileges();
    apply_landlock(&rules);
    apply_filter(&rules);
    execvp(argv[3], argv + 3);
    fprintf(stderr, "ironclaw-confine: %s cannot be run: %s\n", argv[3], strerror(errno));
    return errno == ENOENT ? 127 : 126;
}
