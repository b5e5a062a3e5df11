// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "self-test.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "ladder.h"
#include "order.h"
#include "record.h"

const char *const self_test_names[] = {"create", "rename", "connect", "fork", "exec", "lib"};

enum { ROUNDS = 60, ROUND_NS = 5000000, DISCARD_PORT = 9 };

static unsigned tester;      // pid of the child
static unsigned seen;

static void look(const struct record *record) {
    if (record->type == REC_FORK && record->a == tester)
        seen |= TEST_FORK;
    if (record->pid != tester)
        return;
    seen |= record->type == REC_OPEN && record->b & (1u << 20) ? TEST_CREATE : 0;
    seen |= record->type == REC_RENAME ? TEST_RENAME : 0;
    seen |= record->type == REC_CONNECT ? TEST_CONNECT : 0;
    seen |= record->type == REC_EXEC ? TEST_EXEC : 0;
    seen |= record->type == REC_LIB ? TEST_LIB : 0;
}

static void overlook(uint64_t first, uint64_t last) {
    (void)first;
    (void)last;
}

// Runs in the child. Whether the acts succeed does not matter, only that they are made.
static _Noreturn void act(const char *directory) {
    char from[64], to[64];
    snprintf(from, sizeof from, "%s/a", directory);
    snprintf(to, sizeof to, "%s/b", directory);
    int file = open(from, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0700);
    if (file < 0 || write(file, "x", 1) < 0 || ftruncate(file, 4096) || rename(from, to))
        _exit(1);
    close(file);
    file = open(to, O_RDONLY | O_CLOEXEC);
    if (mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, file, 0) == MAP_FAILED)
        _exit(2);
    struct sockaddr_in nobody = {.sin_family = AF_INET, .sin_port = htons(DISCARD_PORT), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int socket_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    connect(socket_fd, (struct sockaddr *)&nobody, sizeof nobody);
    close(STDOUT_FILENO);
    execl("/proc/self/exe", "ironclaw-sensor", "--self-test-exec", (char *)NULL);
    _exit(3);
}

// A directory that can be written and run from; /tmp may be neither.
static bool scratch(char *directory, size_t room) {
    static const char *const places[] = {"/tmp", "/run", "/dev/shm", "/var/tmp"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        snprintf(directory, room, "%s/ironclaw-XXXXXX", places[i]);
        if (mkdtemp(directory))
            return true;
    }
    return false;
}

static void clean(const char *directory) {
    char path[64];
    for (const char *name = "ab"; *name; name++) {
        snprintf(path, sizeof path, "%s/%c", directory, *name);
        unlink(path);
    }
    rmdir(directory);
}

static void look_at_all(void) {
    const struct order_sink sink = {look, overlook};
    bool more = true;
    while (more)
        ladder_drain(&more);
    order_release(&sink, ORDER_ALL);
}

bool self_test(struct ladder *ladder, char *why, size_t room) {
    char directory[48];
    const struct timespec pause = {.tv_nsec = ROUND_NS};
    if (!scratch(directory, sizeof directory)) {
        snprintf(why, room, "the self-test found no directory to write in");
        return false;
    }
    seen = 0;
    pid_t child = fork();
    if (child == 0)
        act(directory);
    tester = (unsigned)child;
    for (int round = 0; round < ROUNDS && seen != TEST_ALL; round++) {
        nanosleep(&pause, NULL);
        look_at_all();
    }
    waitpid(child, NULL, 0);
    clean(directory);
    look_at_all();
    ladder->self_test = seen;
    if (seen == TEST_ALL)
        return true;
    int used = snprintf(why, room, "the self-test did not see:");
    for (int i = 0; i < 6; i++)
        if (!(seen & (1u << i)))
            used += snprintf(why + used, room - (size_t)used, " %s", self_test_names[i]);
    return false;
}
