// SPDX-License-Identifier: Apache-2.0
// A storm of new files: storm PROCESSES FILES. Each process creates FILES empty files in a directory of its own below the current one,
// as fast as it can, all at the same time. Prints the milliseconds that it took.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int create(int number, int files) {
    char name[32];
    snprintf(name, sizeof name, "storm-%d", number);
    if (mkdir(name, 0755) || chdir(name))
        return 1;
    for (int i = 0; i < files; i++) {
        snprintf(name, sizeof name, "f%d", i);
        int file = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (file < 0)
            return 1;
        close(file);
    }
    return 0;
}

int main(int count, char **arguments) {
    if (count != 3)
        return 2;
    int processes = atoi(arguments[1]), files = atoi(arguments[2]), failed = 0, status;
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    for (int i = 0; i < processes; i++)
        if (fork() == 0)
            _exit(create(i, files));
    while (wait(&status) > 0)
        failed |= status;
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%ld\n", (long)((ended.tv_sec - begun.tv_sec) * 1000 + (ended.tv_nsec - begun.tv_nsec) / 1000000));
    return failed != 0;
}
