// SPDX-License-Identifier: Apache-2.0
// Threads that do one thing each at the same time: threads COUNT. Each creates a file `t` and its number in the current directory. Prints the
// number of the process.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { THREADS_MAX = 4096, STACK = 65536 };

static pthread_barrier_t all_here;

static void *create(void *number) {
    char name[32];
    snprintf(name, sizeof name, "t%ld", (long)number);
    pthread_barrier_wait(&all_here);
    int file = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    return (void *)(long)(file < 0 || close(file));
}

int main(int argc, char **arguments) {
    static pthread_t threads[THREADS_MAX];
    int count = argc == 2 ? atoi(arguments[1]) : 0, failed = count < 1 || count > THREADS_MAX;
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, STACK);
    if (failed || pthread_barrier_init(&all_here, NULL, (unsigned)count))
        return 2;
    for (long i = 0; i < count; i++)
        if (pthread_create(&threads[i], &small, create, (void *)i))
            return 1;
    for (int i = 0; i < count; i++) {
        void *result;
        failed |= pthread_join(threads[i], &result) || result;
    }
    printf("%d\n", getpid());
    return failed;
}
