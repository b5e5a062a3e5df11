// SPDX-License-Identifier: Apache-2.0
// One act each on what all processes share: mounts, namespaces, modules, bpf. Run in a mount namespace that shares nothing.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/bpf.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "act.h"

static int mount_tmpfs(void) { return mount("none", "directory", "tmpfs", MS_NOSUID, NULL); }
static int mount_bind(void) { return mkdir("bound", 0755) || mount("directory", "bound", NULL, MS_BIND, NULL); }
// what is done below a bind mount is told by the name it has there
static int create_bound(void) { return mount_bind() || open("bound/made", O_CREAT | O_WRONLY, 0600) < 0; }
static int unmount(void) { return mount_tmpfs() || umount2("directory", MNT_DETACH); }
static int move(void) { return mount_tmpfs() || mkdir("there", 0755) || mount("directory", "there", NULL, MS_MOVE, NULL); }
static int move_mount_one(void) {
    int tree = (int)syscall(SYS_open_tree, AT_FDCWD, "directory", 1 | O_CLOEXEC);
    return tree < 0 || mkdir("bound", 0755) || syscall(SYS_move_mount, tree, "", AT_FDCWD, "bound", 4);
}
static int chroot_one(void) { return chroot("directory") || mkdir("/inside", 0755); }
static int fail_mount(void) { return mount("none", "absent", "tmpfs", 0, NULL) == 0 || errno != ENOENT; }

static int unshare_mount(void) { return unshare(CLONE_NEWNS); }
static int unshare_user(void) { return unshare(CLONE_NEWUSER | CLONE_NEWNET); }
static int setns_own(void) { return setns(open("/proc/self/ns/uts", O_RDONLY), CLONE_NEWUTS); }

static int created[2]; // a pipe: the child waits until the call that made it has ended

static int write_made(void *waits) {
    char byte;
    if (waits && read(created[0], &byte, 1) != 1)
        return 1;
    return open("made", O_CREAT | O_WRONLY, 0600) < 0;
}

static int clone_into(int namespaces, int *status) {
    static char stack[65536];
    if (pipe(created))
        return 1;
    pid_t child = clone(write_made, stack + sizeof stack, namespaces | SIGCHLD, stack);
    return child < 0 || write(created[1], "", 1) != 1 || waitpid(child, status, 0) != child;
}

static int clone_pid(void) {
    int status;
    return clone_into(CLONE_NEWPID, &status) || status;
}

static int clone_many(void) {
    int status;
    return clone_into(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS, &status);
}

static int unshare_pid(void) {
    int status;
    if (unshare(CLONE_NEWPID))
        return 1;
    pid_t child = fork();
    if (child == 0)
        _exit(write_made(NULL));
    return waitpid(child, &status, 0) != child || status;
}

static int bpf_map(void) {
    union bpf_attr attribute = {.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8, .max_entries = 1};
    return syscall(SYS_bpf, BPF_MAP_CREATE, &attribute, sizeof attribute) < 0;
}
static int fail_module(void) {
    static const char nothing[4096] = "not a module";
    return syscall(SYS_init_module, nothing, sizeof nothing, "") == 0;
}
static int fail_module_file(void) { return syscall(SYS_finit_module, open("old", O_RDONLY), "", 0) == 0; }
static int memory_file(void) { return memfd_create("inner", 0) < 0; }

#define ACT(name) {#name, name}
static const struct act acts[] = {
    ACT(mount_tmpfs), ACT(mount_bind), ACT(create_bound), ACT(unmount), ACT(move), ACT(move_mount_one), ACT(chroot_one), ACT(fail_mount),
    ACT(unshare_mount), ACT(unshare_user), ACT(setns_own), ACT(clone_pid), ACT(clone_many), ACT(unshare_pid), ACT(bpf_map), ACT(fail_module),
    ACT(fail_module_file), ACT(memory_file), {0}};

int main(int count, char **arguments) { return act(acts, count, arguments); }
