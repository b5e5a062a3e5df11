// SPDX-License-Identifier: Apache-2.0
// What a root process can do to a shielded sensor and guard: shield SENSOR. Starts SENSOR with a process that is to be the guard's, and
// prints the sensor's lines and {"kind":"shield.tried","what","error"} for each thing it tried: 0 where the kernel let it.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t sensor, guard;
static FILE *commands, *told;

static void pass_until(const char *kind) {
    static char *line;
    static size_t size;
    while (getline(&line, &size, told) > 0) {
        fputs(line, stdout);
        if (strstr(line, kind))
            return;
    }
    exit(1);
}

static void start(const char *program) {
    int input[2], output[2];
    char guard_text[16], root[16];
    snprintf(guard_text, sizeof guard_text, "%d", guard);
    snprintf(root, sizeof root, "%d", getpid());
    if (pipe2(input, O_CLOEXEC) || pipe2(output, O_CLOEXEC))
        exit(1);
    sensor = fork();
    if (sensor == 0) {
        dup2(input[0], 0);
        dup2(output[1], 1);
        execl(program, program, "--rung", "full", "--anchor", "1700000000000000000", "--root", root, "--guard", guard_text, "--shield", NULL);
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    commands = fdopen(input[1], "w");
    told = fdopen(output[0], "r");
    pass_until("\"kind\":\"sensor.ready");
}

static void tried(const char *what, long result) {
    printf("{\"kind\":\"shield.tried\",\"what\":\"%s\",\"error\":\"%s\"}\n", what, result < 0 ? strerrorname_np(errno) : "");
    fflush(stdout);
}

static long memory_of(pid_t pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/mem", pid);
    return open(path, O_RDONLY | O_CLOEXEC);
}

static long read_from(pid_t pid) {
    char byte;
    struct iovec own = {&byte, 1}, other = {&own, 1};
    return process_vm_readv(pid, &own, 1, &other, 1, 0);
}

// In a child of the job: what it may do to itself and to its own children stays as it is.
static void attack(void) {
    int status;
    pid_t own = fork();
    if (own == 0)
        pause();
    tried("ask for the sensor", kill(sensor, 0));
    tried("kill the sensor", kill(sensor, SIGKILL));
    tried("stop the sensor", kill(sensor, SIGSTOP));
    tried("kill its thread", syscall(SYS_tgkill, sensor, sensor, SIGTERM));
    tried("kill it by a descriptor", syscall(SYS_pidfd_send_signal, syscall(SYS_pidfd_open, sensor, 0), SIGKILL, NULL, 0));
    tried("kill the guard", kill(guard, SIGKILL));
    tried("trace the sensor", ptrace(PTRACE_SEIZE, sensor, 0, 0));
    tried("open its memory", memory_of(sensor));
    tried("read its memory", read_from(sensor));
    tried("open the guard's memory", memory_of(guard));
    tried("take its descriptor", syscall(SYS_pidfd_getfd, syscall(SYS_pidfd_open, sensor, 0), 1, 0));
    tried("read a child", read_from(own));
    tried("kill a child", kill(own, SIGKILL));
    waitpid(own, &status, 0);
    fflush(stdout);
    _exit(0);
}

// The guard may do what others may not: told whom, it signals.
static void be_guard(int ask, int answer) {
    pid_t whom;
    char ended = 1;
    if (read(ask, &whom, sizeof whom) == sizeof whom)
        ended = kill(whom, SIGURG) == 0 ? 0 : (char)errno;
    if (write(answer, &ended, 1) == 1)
        pause();
    _exit(1);
}

int main(int count, char **arguments) {
    int ask[2], answer[2], status;
    char how;
    if (count != 2 || pipe2(ask, O_CLOEXEC) || pipe2(answer, O_CLOEXEC))
        return 2;
    alarm(100);
    guard = fork();
    if (guard == 0)
        be_guard(ask[0], answer[1]);
    start(arguments[1]);
    fflush(stdout);
    pid_t attacker = fork();
    if (attacker == 0)
        attack();
    waitpid(attacker, &status, 0);
    if (write(ask[1], &sensor, sizeof sensor) != sizeof sensor || read(answer[0], &how, 1) != 1)
        return 1;
    errno = how;
    tried("signal the sensor as the guard", how ? -1 : 0);
    fputs("stop\n", commands);
    fclose(commands);
    pass_until("\"kind\":\"sensor.stop");
    errno = ECHILD;
    tried("end the sensor by its input", waitpid(sensor, &status, 0) == sensor && status == 0 ? 0 : -1);
    tried("kill the guard afterwards", kill(guard, SIGKILL));
    return waitpid(guard, &status, 0) != guard;
}
