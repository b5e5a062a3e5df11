// SPDX-License-Identifier: Apache-2.0
// One act on a file each, and acts that fail.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "act.h"

#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452
#endif

// Opens, does nothing more: 0 when that went well.
static int opened(const char *name, int flags) { return open(name, flags, 0640) < 0; }

static int create(void) { return opened("made", O_CREAT | O_WRONLY); }
static int create_old(void) { return opened("old", O_CREAT | O_WRONLY); }
static int modify(void) { return write(open("old", O_RDWR), "x", 1) != 1; }
static int truncate_open(void) { return opened("old", O_WRONLY | O_TRUNC); }
static int truncate_name(void) { return truncate("old", 3); }
static int truncate_descriptor(void) { return ftruncate(open("old", O_WRONLY), 3); }
static int append(void) { return write(open("old", O_WRONLY | O_APPEND), "x", 1) != 1; }
static int read_one(void) { return opened("old", O_RDONLY); }
static int read_twice(void) { return opened("old", O_RDONLY) || opened("old", O_RDONLY); }
static int open_path(void) { return opened("old", O_PATH); }
static int open_directory(void) { return opened("directory", O_RDONLY | O_DIRECTORY); }
static int open_null(void) { return opened("/dev/null", O_RDWR); }

static int create_openat2(void) {
    struct open_how how = {.flags = O_CREAT | O_WRONLY, .mode = 0640, .resolve = RESOLVE_BENEATH};
    return syscall(SYS_openat2, AT_FDCWD, "made", &how, sizeof how) < 0;
}

static int create_below(void) { return openat(open("directory", O_RDONLY | O_DIRECTORY), "made", O_CREAT | O_WRONLY, 0640) < 0; }
static int create_exclusive(void) { return opened("made", O_CREAT | O_EXCL | O_RDWR); }

// A directory that was renamed since it was opened: the name counts that it has at the act.
static int create_moved(void) {
    int directory = open("directory", O_RDONLY | O_DIRECTORY);
    return rename("directory", "elsewhere") || openat(directory, "made", O_CREAT | O_WRONLY, 0640) < 0;
}

static int create_through_symlink(void) { return symlink("directory", "way") || opened("way/made", O_CREAT | O_WRONLY); }
static int create_hard_name(void) { return opened("line\nbreak \"\\", O_CREAT | O_WRONLY); }
static int create_no_text(void) { return opened("not\xff" "text", O_CREAT | O_WRONLY); }

static int create_long_name(void) {
    char name[256] = {0};
    memset(name, 'n', 255);
    return opened(name, O_CREAT | O_WRONLY);
}

// A path of some 4,000 bytes, made a component at a time.
static int create_deep(void) {
    char name[201] = {0};
    memset(name, 'd', 200);
    for (int i = 0; i < 19; i++)
        if (mkdir(name, 0755) || chdir(name))
            return 1;
    return opened("made", O_CREAT | O_WRONLY);
}

static int temporary(void) {
    char through[64];
    snprintf(through, sizeof through, "/proc/self/fd/%d", open(".", O_TMPFILE | O_RDWR, 0600));
    return linkat(AT_FDCWD, through, AT_FDCWD, "named", AT_SYMLINK_FOLLOW);
}

static int rename_one(void) { return rename("old", "new"); }
static int rename_over(void) { return rename("old", "other"); }
static int rename_directory(void) { return rename("directory", "elsewhere"); }
static int rename_free(void) { return renameat2(AT_FDCWD, "old", AT_FDCWD, "new", RENAME_NOREPLACE); }
static int rename_exchange(void) { return renameat2(AT_FDCWD, "old", AT_FDCWD, "other", RENAME_EXCHANGE); }
static int link_one(void) { return link("old", "new"); }
static int symlink_one(void) { return symlink("old", "new"); }
static int unlink_one(void) { return unlink("old"); }
static int mkdir_one(void) { return mkdir("made", 0750); }
static int rmdir_one(void) { return rmdir("directory"); }
static int chmod_one(void) { return chmod("old", 0600); }
static int fchmod_one(void) { return fchmod(open("old", O_RDONLY), 0600); }
static int fchmodat2_one(void) {
    int failed = (int)syscall(SYS_fchmodat2, AT_FDCWD, "old", 0600, 0);
    return failed && errno == ENOSYS ? ABSENT : failed;
}
static int chown_one(void) { return chown("old", 1, 2); }
static int lchown_one(void) { return symlink("old", "way") || lchown("way", 1, 2); }
static int mknod_fifo(void) { return mknod("made", S_IFIFO | 0600, 0); }
static int mknod_file(void) { return mknod("made", S_IFREG | 0600, 0); }
static int mknod_device(void) { return mknod("made", S_IFCHR | 0600, 0x103); }

// What fails: nothing was done.
static int fail_absent(void) { return open("absent", O_RDONLY) >= 0 || errno != ENOENT; }
static int fail_forbidden(void) { return setresuid(65534, 65534, 65534) || open("locked", O_RDONLY) >= 0 || errno != EACCES; }
static int fail_create(void) { return setresuid(65534, 65534, 65534) || open("made", O_CREAT | O_WRONLY, 0600) >= 0 || errno != EACCES; }
static int fail_exclusive(void) { return open("old", O_CREAT | O_EXCL | O_WRONLY, 0600) >= 0 || errno != EEXIST; }
static int fail_unlink(void) { return unlink("absent") == 0 || errno != ENOENT; }
static int fail_unlink_forbidden(void) { return setresuid(65534, 65534, 65534) || unlink("old") == 0 || errno != EACCES; }
static int fail_mkdir(void) { return mkdir("directory", 0755) == 0 || errno != EEXIST; }
static int fail_rmdir(void) { return mkdir("directory/in", 0755) || rmdir("directory") == 0 || errno != ENOTEMPTY; }
static int fail_rename(void) { return rename("absent", "new") == 0 || errno != ENOENT; }
static int fail_rename_free(void) { return renameat2(AT_FDCWD, "old", AT_FDCWD, "other", RENAME_NOREPLACE) == 0 || errno != EEXIST; }
static int fail_rename_kind(void) { return rename("old", "directory") == 0 || errno != EISDIR; }
static int fail_link(void) { return link("old", "other") == 0 || errno != EEXIST; }
static int fail_chmod(void) { return setresuid(65534, 65534, 65534) || chmod("old", 0777) == 0 || errno != EPERM; }
static int fail_chown(void) { return setresuid(65534, 65534, 65534) || chown("old", 65534, 65534) == 0 || errno != EPERM; }
static int fail_truncate(void) { return setresuid(65534, 65534, 65534) || truncate("old", 0) == 0 || errno != EACCES; }
static int fail_exec(void) { return execl("./old", "old", NULL) == 0 || errno != EACCES; }

#define ACT(name) {#name, name}
static const struct act acts[] = {
    ACT(create), ACT(create_old), ACT(modify), ACT(truncate_open), ACT(truncate_name), ACT(truncate_descriptor), ACT(append), ACT(read_one),
    ACT(read_twice), ACT(open_path), ACT(open_directory), ACT(open_null), ACT(create_openat2), ACT(create_below), ACT(create_exclusive),
    ACT(create_moved), ACT(create_through_symlink), ACT(create_hard_name), ACT(create_no_text), ACT(create_long_name), ACT(create_deep),
    ACT(temporary), ACT(rename_one), ACT(rename_over), ACT(rename_directory), ACT(rename_free), ACT(rename_exchange), ACT(link_one),
    ACT(symlink_one), ACT(unlink_one), ACT(mkdir_one), ACT(rmdir_one), ACT(chmod_one), ACT(fchmod_one), ACT(fchmodat2_one), ACT(chown_one),
    ACT(lchown_one), ACT(mknod_fifo), ACT(mknod_file), ACT(mknod_device), ACT(fail_absent), ACT(fail_forbidden), ACT(fail_create),
    ACT(fail_exclusive), ACT(fail_unlink), ACT(fail_unlink_forbidden), ACT(fail_mkdir), ACT(fail_rmdir), ACT(fail_rename),
    ACT(fail_rename_free), ACT(fail_rename_kind), ACT(fail_link), ACT(fail_chmod), ACT(fail_chown), ACT(fail_truncate), ACT(fail_exec),
    {0}};

int main(int count, char **arguments) { return act(acts, count, arguments); }
