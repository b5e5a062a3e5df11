// SPDX-License-Identifier: Apache-2.0
// Reaches into a child, from within a pid namespace where it has another number than outside. Prints nothing; the child names itself "reached".
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int reach(pid_t child) {
    static char here[8], there[8];
    struct iovec mine = {here, sizeof here}, others = {there, sizeof there};
    char memory[64];
    snprintf(memory, sizeof memory, "/proc/%d/mem", child);
    int failed = process_vm_readv(child, &mine, 1, &others, 1, 0) < 0 || process_vm_writev(child, &mine, 1, &others, 1, 0) < 0;
    failed |= open(memory, O_RDONLY) < 0;
    int handle = (int)syscall(SYS_pidfd_open, child, 0);
    failed |= syscall(SYS_pidfd_getfd, handle, 0, 0) < 0;
    return failed;
}

int main(void) {
    if (unshare(CLONE_NEWPID | CLONE_NEWNS))
        return 2;
    pid_t first = fork();
    int status = 0;
    if (first > 0)
        return waitpid(first, &status, 0) < 0 || status != 0;
    if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) || mount("proc", "/proc", "proc", 0, NULL))
        return 3;
    pid_t child = fork();
    if (child == 0)
        pause();
    int failed = reach(child);
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    return failed;
}
