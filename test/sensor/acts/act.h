// SPDX-License-Identifier: Apache-2.0
// A program of one-thing acts: PROGRAM ACT does the one act of that name in the current directory, where stage.c has put `old` and
// `other` (files), `directory`, `program` (does nothing when told `nothing`) and `script` (run by it). Exit status 0: done as it should,
// 77: this kernel does not have the system call.
#ifndef ACT_H
#define ACT_H

#include <errno.h>
#include <stdio.h>
#include <string.h>

struct act {
    const char *name;
    int (*run)(void); // what is wrong, 0 when nothing is
};

enum { ABSENT = 77 };

static int act(const struct act *acts, int count, char **arguments) {
    for (; count == 2 && acts->name; acts++)
        if (!strcmp(acts->name, arguments[1])) {
            int wrong = acts->run();
            if (wrong && wrong != ABSENT)
                perror(arguments[1]);
            return wrong;
        }
    return 2;
}

#endif
