// SPDX-License-Identifier: Apache-2.0
// Acts on files whose names need thought: descriptors instead of names, names through /proc, files that have none.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    char through[64];
    int failed = 0, file = open("file", O_CREAT | O_RDWR, 0600), directory = open(".", O_RDONLY | O_DIRECTORY);
    failed |= ftruncate(file, 10) | fchmod(file, 0611) | fchownat(file, "", 0, 0, AT_EMPTY_PATH);
    snprintf(through, sizeof through, "/proc/self/fd/%d", file);
    failed |= chmod(through, 0622);
    snprintf(through, sizeof through, "/dev/fd/%d", file);
    failed |= chmod(through, 0633);
    snprintf(through, sizeof through, "/proc/%d/fd/%d", getpid(), file);
    failed |= chmod(through, 0644);
    snprintf(through, sizeof through, "/proc/self/fd/%d/below", directory);
    failed |= mkdir(through, 0700) | rmdir("below");
    int nameless = open(".", O_TMPFILE | O_RDWR, 0600);
    snprintf(through, sizeof through, "/proc/self/fd/%d", nameless);
    failed |= linkat(AT_FDCWD, through, AT_FDCWD, "named", AT_SYMLINK_FOLLOW);
    // in no directory: not told
    int memory = memfd_create("inner", 0), ends[2];
    failed |= ftruncate(memory, 4096) | fchmod(memory, 0700) | pipe(ends) | fchmod(ends[0], 0600);
    // from the new root on
    failed |= mkdir("root", 0700) | chroot("root") | mkdir("/inside", 0700);
    return failed || file < 0;
}
