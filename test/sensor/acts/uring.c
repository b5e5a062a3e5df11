// SPDX-License-Identifier: Apache-2.0
// File acts and a UNIX connection through io_uring, by the bare system calls: uring MODE, where MODE is `plain`, `quiet` (no completion
// is asked for), `worker` (each request goes to a thread of the kernel) or `poll` (a thread of the kernel takes the requests).
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/io_uring.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

static int ring;
static struct io_uring_params ring_parameters;
static char *submissions, *completions;
static struct io_uring_sqe *entries;
static uint8_t request_flags;

static void *mapped(size_t length, off_t what) {
    void *at = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring, what);
    if (at == MAP_FAILED)
        exit(2);
    return at;
}

static void open_ring(unsigned flags) {
    struct io_uring_params *p = &ring_parameters;
    p->flags = flags;
    ring = (int)syscall(SYS_io_uring_setup, 4, p);
    if (ring < 0) {
        perror("io_uring_setup");
        exit(2);
    }
    submissions = mapped(p->sq_off.array + p->sq_entries * sizeof(unsigned), IORING_OFF_SQ_RING);
    completions = mapped(p->cq_off.cqes + p->cq_entries * sizeof(struct io_uring_cqe), IORING_OFF_CQ_RING);
    entries = mapped(p->sq_entries * sizeof *entries, IORING_OFF_SQES);
}

// Hands one request over and waits for its result; a quiet one is given time.
static int request(struct io_uring_sqe entry) {
    const struct io_uring_params *p = &ring_parameters;
    unsigned *tail = (unsigned *)(submissions + p->sq_off.tail), mask = *(unsigned *)(submissions + p->sq_off.ring_mask);
    unsigned *head = (unsigned *)(completions + p->cq_off.head), *end = (unsigned *)(completions + p->cq_off.tail);
    entry.flags |= request_flags;
    entries[*tail & mask] = entry;
    ((unsigned *)(submissions + p->sq_off.array))[*tail & mask] = *tail & mask;
    __atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
    syscall(SYS_io_uring_enter, ring, 1, 0, p->flags & IORING_SETUP_SQPOLL ? IORING_ENTER_SQ_WAKEUP : 0, NULL, 0);
    for (int i = 0; i < 2000 && *head == __atomic_load_n(end, __ATOMIC_ACQUIRE); i++) {
        if (i == 20 && request_flags & IOSQE_CQE_SKIP_SUCCESS)
            return 0;
        usleep(1000);
    }
    if (*head == __atomic_load_n(end, __ATOMIC_ACQUIRE))
        return -1;
    unsigned at = *head & *(unsigned *)(completions + p->cq_off.ring_mask);
    int result = ((struct io_uring_cqe *)(completions + p->cq_off.cqes))[at].res;
    __atomic_store_n(head, *head + 1, __ATOMIC_RELEASE);
    return result;
}

#define REQUEST(...) request((struct io_uring_sqe){__VA_ARGS__})
#define TEXT(text) .addr = (uintptr_t)(text)
#define TO(text) .off = (uintptr_t)(text)

int main(int count, char **arguments) {
    const char *mode = count > 1 ? arguments[1] : "plain";
    struct open_how { uint64_t flags, mode, resolve; } how = {.flags = O_RDONLY};
    struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "listener"};
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    int failed = bind(listener, (struct sockaddr *)&address, sizeof address) | listen(listener, 1);
    open_ring(!strcmp(mode, "poll") ? IORING_SETUP_SQPOLL : 0);
    request_flags = !strcmp(mode, "quiet") ? IOSQE_CQE_SKIP_SUCCESS : !strcmp(mode, "worker") ? IOSQE_ASYNC : 0;
    failed |= REQUEST(.opcode = IORING_OP_OPENAT, .fd = AT_FDCWD, TEXT("made"), .len = 0640, .open_flags = O_CREAT | O_WRONLY) < 0;
    failed |= REQUEST(.opcode = IORING_OP_OPENAT2, .fd = AT_FDCWD, TEXT("secret"), .len = sizeof how, TO(&how)) < 0;
    failed |= REQUEST(.opcode = IORING_OP_RENAMEAT, .fd = AT_FDCWD, TEXT("made"), .len = (unsigned)AT_FDCWD, TO("moved")) < 0;
    failed |= REQUEST(.opcode = IORING_OP_LINKAT, .fd = AT_FDCWD, TEXT("moved"), .len = (unsigned)AT_FDCWD, TO("linked")) < 0;
    failed |= REQUEST(.opcode = IORING_OP_SYMLINKAT, .fd = AT_FDCWD, TEXT("moved"), TO("pointer")) < 0;
    failed |= REQUEST(.opcode = IORING_OP_MKDIRAT, .fd = AT_FDCWD, TEXT("folder"), .len = 0755) < 0;
    failed |= REQUEST(.opcode = IORING_OP_UNLINKAT, .fd = AT_FDCWD, TEXT("linked")) < 0;
    failed |= REQUEST(.opcode = IORING_OP_UNLINKAT, .fd = AT_FDCWD, TEXT("folder"), .unlink_flags = AT_REMOVEDIR) < 0;
    failed |= REQUEST(.opcode = IORING_OP_CONNECT, .fd = client, TEXT(&address), .off = sizeof address) < 0;
    // these two fail: nothing is to be told of them
    request_flags &= (uint8_t)~IOSQE_CQE_SKIP_SUCCESS;
    failed |= REQUEST(.opcode = IORING_OP_OPENAT, .fd = AT_FDCWD, TEXT("absent"), .open_flags = O_RDONLY) >= 0;
    failed |= REQUEST(.opcode = IORING_OP_UNLINKAT, .fd = AT_FDCWD, TEXT("absent")) >= 0;
    return failed;
}
