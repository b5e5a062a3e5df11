// SPDX-License-Identifier: Apache-2.0
// ironclaw-sensor: attaches the kernel side, and tells what it sees on standard output until it is told to stop.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "ladder.h"
#include "order.h"
#include "output.h"
#include "print.h"
#include "privileges.h"
#include "status.h"
#include "tree.h"

enum { ROUND_MS = 20, PIECES_MAX = 32, HEARTBEAT_NS = 1000000000, CONTROL_MAX = 4096, SETTLE_NS = 2000000, SETTLES_MAX = 100 };

static struct ladder ladder;
static struct text lines;    // of this round
static bool stopping;

static void take_record(const struct record *record) {
    print_record(record, &lines);
    if (lines.length > 256 * 1024) {
        output_put(&lines);
        lines.length = 0;
        output_flush();
    }
}

// Of the piece that is released.
static struct {
    uint64_t first, last, lost;
} holes;

static void take_hole(uint64_t first, uint64_t last) {
    if (!holes.lost)
        holes.first = first;
    holes.last = last;
    holes.lost += last - first + 1;
}

static void release(uint64_t complete) {
    const struct order_sink sink = {take_record, take_hole};
    order_release(&sink, complete);
    if (holes.lost)
        status_hole(&ladder, holes.first, holes.last, holes.lost, &lines);
    holes.lost = 0;
}

static void hand_over(void) {
    uint64_t lost = output_lost();
    if (lost)
        status_unwritten(lost, &lines);
    output_put(&lines);
    lines.length = 0;
    text_shrink(&lines, 512 * 1024);
    if (!output_flush())
        stopping = true;
}

// Takes what waits, piece by piece: it needs the memory of one. What comes faster than it is taken has to wait for the next round.
static uint64_t turn(void) {
    uint64_t complete;
    bool more = true;
    for (int piece = 0; more && piece < PIECES_MAX; piece++) {
        complete = ladder_drain(&more);
        release(complete);
        hand_over();
    }
    return complete;
}

static uint64_t now_ns(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

// Everything that happened before now, printed. Programs that run at this moment get two milliseconds to end, and what they are held up
// by a fifth of a second.
static void settle(void) {
    const struct timespec pause = {.tv_nsec = SETTLE_NS};
    uint64_t begun = now_ns(CLOCK_BOOTTIME);
    turn();
    nanosleep(&pause, NULL);
    for (int i = 0; turn() < begun && i < SETTLES_MAX; i++)
        nanosleep(&pause, NULL);
    release(ORDER_ALL);
}

static void obey(const char *line) {
    int pid;
    if (!strncmp(line, "sync ", 5)) {
        settle();
        status_sync(line + 5, &lines);
        hand_over();
    } else if (sscanf(line, "guard %d", &pid) == 1) {
        tree_guard(pid);
    } else if (!strcmp(line, "stop")) {
        stopping = true;
    }
}

static void read_control(void) {
    static char waiting[CONTROL_MAX];
    static size_t used;
    ssize_t n = read(STDIN_FILENO, waiting + used, sizeof waiting - 1 - used);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n <= 0) {
        stopping = true;
        return;
    }
    used += (size_t)n;
    for (char *newline; (newline = memchr(waiting, '\n', used));) {
        *newline = 0;
        obey(waiting);
        size_t taken = (size_t)(newline + 1 - waiting);
        memmove(waiting, newline + 1, used - taken);
        used -= taken;
    }
    if (used == sizeof waiting - 1) // no command is that long
        used = 0;
}

static bool add(int epoll, int fd, uint32_t events) {
    struct epoll_event event = {.events = events, .data.fd = fd};
    return !epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

static int signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    sigprocmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

static void watch(int signal_fd) {
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    uint64_t beat = now_ns(CLOCK_MONOTONIC) + HEARTBEAT_NS;
    bool told_of_input = add(epoll, STDIN_FILENO, EPOLLIN); // not of a file, nor of /dev/null
    add(epoll, signal_fd, EPOLLIN);
    add(epoll, STDOUT_FILENO, EPOLLET | EPOLLOUT);
    ladder_watch(&ladder, epoll);
    while (!stopping) {
        struct epoll_event event;
        int ready = epoll_wait(epoll, &event, 1, ROUND_MS);
        turn();
        if (!told_of_input || (ready == 1 && event.data.fd == STDIN_FILENO))
            read_control();
        if (ready == 1 && event.data.fd == signal_fd)
            stopping = true;
        if (now_ns(CLOCK_MONOTONIC) < beat)
            continue;
        beat += HEARTBEAT_NS;
        status_heartbeat(&ladder, &lines);
    }
    close(epoll);
}

int main(int argc, char **argv) {
    struct options options = options_read(argc, argv);
    prctl(PR_SET_NAME, "ironclaw-sensor");
    int signal_fd = signals();
    output_begin(options.spill);
    print_begin(&options);
    if (!ladder_climb(&ladder, &options)) {
        status_refused(&ladder, &lines);
        hand_over();
        output_drain();
        return 3;
    }
    order_restart();
    tree_begin(&options, getpid());
    privileges_drop();
    malloc_trim(0); // the kernel's type information was read and is not needed again
    status_ready(&ladder, &options, &lines);
    hand_over();
    watch(signal_fd);
    settle();
    status_stop(&ladder, &lines);
    hand_over();
    output_drain();
    // detaching waits for the kernel's grace periods: the end of the process does it without us
    _exit(0);
}
