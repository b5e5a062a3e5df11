// SPDX-License-Identifier: Apache-2.0
// Short processes: short COUNT PROGRAM. Runs a program COUNT times, two at a time.
#define _GNU_SOURCE
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int start(char *program, int count) {
    char *arguments[] = {program, NULL};
    int failed = 0, status;
    for (int i = 0; i < count; i++) {
        pid_t child;
        failed |= posix_spawn(&child, program, NULL, NULL, arguments, NULL) || waitpid(child, &status, 0) != child || status;
    }
    return failed;
}

int main(int count, char **arguments) {
    if (count != 3)
        return 2;
    int half = atoi(arguments[1]) / 2, status;
    pid_t other = fork();
    if (other == 0)
        _exit(start(arguments[2], half));
    int failed = start(arguments[2], half);
    return failed | (waitpid(other, &status, 0) != other || status);
}
