// SPDX-License-Identifier: Apache-2.0
// Short processes: short COUNT. Starts this program COUNT times, by two processes at a time, to end at once.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int start(const char *program, int count) {
    int failed = 0, status;
    for (int i = 0; i < count; i++) {
        pid_t child = vfork();
        if (child == 0) {
            execl(program, program, (char *)NULL);
            _exit(1);
        }
        failed |= waitpid(child, &status, 0) != child || status;
    }
    return failed;
}

int main(int count, char **arguments) {
    if (count == 1)
        _exit(0);
    int half = atoi(arguments[1]) / 2, status;
    pid_t other = fork();
    if (other == 0)
        _exit(start(arguments[2], half));
    int failed = start(arguments[2], half);
    return failed | (waitpid(other, &status, 0) != other || status);
}
