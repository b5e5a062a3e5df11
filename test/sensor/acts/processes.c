// SPDX-License-Identifier: Apache-2.0
// One act each of a process: programs, memory that is run, other processes, rights.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "act.h"

static char *const told_nothing[] = {"program", "nothing", NULL};
static char *const no_environment[] = {NULL};

static int nothing(void) { return 0; }
static int exec(void) { return chdir("directory") || execl("../program", "another name", "nothing", "an argument", NULL); }
// whatever comes behind `nothing` is taken
static int exec_script(void) { return execl("./script", "script", "argument", NULL); }
static int exec_descriptor(void) { return fexecve(open("program", O_RDONLY | O_CLOEXEC), told_nothing, no_environment); }
static int exec_deleted(void) {
    int program = open("program", O_PATH | O_CLOEXEC);
    return unlink("program") || fexecve(program, told_nothing, no_environment);
}

static int exec_memory(void) {
    int memory = memfd_create("inner", MFD_CLOEXEC), program = open("program", O_RDONLY);
    char bytes[4096];
    for (ssize_t n; (n = read(program, bytes, sizeof bytes)) > 0;)
        if (write(memory, bytes, (size_t)n) != n)
            return 1;
    return fexecve(memory, told_nothing, no_environment);
}

// 200,000 bytes of arguments, more than a record holds
static int exec_long(void) {
    char *argument = malloc(100001), *arguments[] = {"program", "nothing", argument, argument, NULL};
    memset(argument, 'a', 100000);
    argument[100000] = 0;
    return execve("./program", arguments, no_environment);
}

static void *exec_there(void *unused) {
    execve("./program", told_nothing, no_environment);
    return unused;
}

// a thread that is not the first one execs: the process keeps its number
static int exec_thread(void) {
    char *stack = malloc(65536);
    int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
    return clone((int (*)(void *))(void *)exec_there, stack + 65536, flags, NULL) < 0 || pause();
}

static int ended(pid_t child) {
    int status;
    return waitpid(child, &status, __WALL) != child || (WIFEXITED(status) && WEXITSTATUS(status));
}

static int fork_one(void) {
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    return ended(child);
}

static int vfork_one(void) {
    pid_t child = vfork();
    if (child == 0)
        _exit(0);
    return ended(child);
}

static int in_thread(void *unused) {
    (void)unused;
    syscall(SYS_exit, 0);
    return 0;
}

static int thread(void) {
    static char stack[16384];
    int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
    return clone(in_thread, stack + sizeof stack, flags, NULL) < 0 || usleep(20000);
}

// Maps the program; `protection` is asked for then, `later` afterwards.
static int map(int protection, int later) {
    int program = open("program", O_RDONLY);
    void *at = mmap(NULL, 4096, protection, MAP_PRIVATE, program, 0);
    return at == MAP_FAILED || (later && mprotect(at, 4096, later));
}
static int map_code(void) { return map(PROT_READ | PROT_EXEC, 0); }
static int map_code_twice(void) { return map(PROT_READ | PROT_EXEC, 0) || map(PROT_READ | PROT_EXEC, 0); }
static int map_data(void) { return map(PROT_READ, 0); }
static int map_later(void) { return map(PROT_READ, PROT_READ | PROT_EXEC); }

static char shared[8] = "inner";

// Does `act` to a child that waits, then kills the child: no other signal ends it, or it would end now before that and now behind it.
static int with_child(int (*act)(pid_t child)) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    pid_t child = fork();
    if (child == 0)
        for (;;)
            pause();
    int wrong = act(child);
    return kill(child, SIGKILL) || ended(child) || wrong;
}

static int attach(pid_t child) {
    int status;
    return ptrace(PTRACE_ATTACH, child, NULL, NULL) || waitpid(child, &status, 0) != child || ptrace(PTRACE_DETACH, child, NULL, NULL);
}
static int seize(pid_t child) { return (int)ptrace(PTRACE_SEIZE, child, NULL, NULL); }
static int vm_read(pid_t child) {
    char bytes[8];
    struct iovec here = {bytes, 6}, there = {shared, 6};
    return process_vm_readv(child, &here, 1, &there, 1, 0) != 6;
}
static int vm_write(pid_t child) {
    struct iovec here = {shared, 6}, there = {shared, 6};
    return process_vm_writev(child, &here, 1, &there, 1, 0) != 6;
}
static int memory_file(pid_t child) {
    char name[64];
    snprintf(name, sizeof name, "/proc/%d/mem", child);
    return open(name, O_RDONLY) < 0;
}
static int terminate(pid_t child) { return kill(child, SIGTERM); }
static int thread_kill(pid_t child) { return (int)syscall(SYS_tgkill, child, child, SIGUSR1); }
static int descriptor_kill(pid_t child) { return (int)syscall(SYS_pidfd_send_signal, syscall(SYS_pidfd_open, child, 0), SIGUSR1, NULL, 0); }
static int probe(pid_t child) { return kill(child, 0); }

static int ptrace_attach(void) { return with_child(attach); }
static int ptrace_seize(void) { return with_child(seize); }
static int process_vm_read(void) { return with_child(vm_read); }
static int process_vm_write(void) { return with_child(vm_write); }
static int proc_mem(void) { return with_child(memory_file); }
static int kill_term(void) { return with_child(terminate); }
static int kill_thread(void) { return with_child(thread_kill); }
static int kill_pidfd(void) { return with_child(descriptor_kill); }
static int kill_nothing(void) { return with_child(probe); }
static int kill_self(void) { return signal(SIGUSR1, SIG_IGN) == SIG_ERR || kill(getpid(), SIGUSR1); }
// a signal that it ignores
static int kill_sensor(void) { return kill(atoi(getenv("SENSOR")), SIGWINCH); }

static int ptrace_traceme(void) {
    int status;
    pid_t child = fork();
    if (child == 0)
        _exit(ptrace(PTRACE_TRACEME, 0, NULL, NULL) || raise(SIGSTOP));
    if (waitpid(child, &status, 0) != child || ptrace(PTRACE_POKEDATA, child, shared, 0L))
        return 1;
    return ptrace(PTRACE_CONT, child, NULL, NULL) || ended(child);
}

static int fail_ptrace(void) {
    return setresuid(65534, 65534, 65534) || ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) == 0 || errno != EPERM;
}

static int set_user(void) { return setuid(65534); }
static int set_user_same(void) { return setuid(0); }
static int set_group(void) { return setgid(65534); }
static int set_effective(void) { return seteuid(65534); }
static int set_capabilities(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2] = {{1, 1, 0}, {0, 0, 0}};
    return (int)syscall(SYS_capset, &header, data);
}
static int fail_user(void) { return setresuid(65534, 65534, 65534) || setuid(0) == 0 || errno != EPERM; }

#define ACT(name) {#name, name}
static const struct act acts[] = {
    ACT(nothing), ACT(exec), ACT(exec_script), ACT(exec_descriptor), ACT(exec_deleted), ACT(exec_memory), ACT(exec_long), ACT(exec_thread),
    ACT(fork_one), ACT(vfork_one), ACT(thread), ACT(map_code), ACT(map_code_twice), ACT(map_data), ACT(map_later), ACT(ptrace_attach),
    ACT(ptrace_seize), ACT(ptrace_traceme), ACT(process_vm_read), ACT(process_vm_write), ACT(proc_mem), ACT(kill_term), ACT(kill_thread),
    ACT(kill_pidfd), ACT(kill_nothing), ACT(kill_self), ACT(kill_sensor), ACT(fail_ptrace), ACT(set_user), ACT(set_user_same),
    ACT(set_group), ACT(set_effective), ACT(set_capabilities), ACT(fail_user), {0}};

int main(int count, char **arguments) {
    // as `program` it is given more, and as an interpreter too
    return count > 2 ? strcmp(arguments[1], "nothing") : act(acts, count, arguments);
}
