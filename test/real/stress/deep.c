// SPDX-License-Identifier: Apache-2.0
// A file with a long path: deep BYTES NAME. Makes directories of names of NAME bytes below each other, and in the last one a file so that its
// path has BYTES bytes; then takes all of it away again, since nobody else could: the kernel takes no path that long at once.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_MOST = 255 };

int main(int count, char **arguments) {
    char here[4096], name[NAME_MOST + 1] = "", leaf[NAME_MOST + 1] = "";
    if (count != 3 || !getcwd(here, sizeof here))
        return 2;
    size_t bytes = (size_t)atol(arguments[1]), length = (size_t)atol(arguments[2]), used = strlen(here);
    int depth = 0, failed = 0;
    memset(name, 'd', length);
    for (; bytes - used > NAME_MOST; depth++, used += 1 + length)
        failed |= mkdir(name, 0755) || chdir(name);
    memset(leaf, 'f', bytes - used - 1);
    failed |= open(leaf, O_CREAT | O_EXCL | O_WRONLY, 0600) < 0 || unlink(leaf);
    while (depth-- > 0)
        failed |= chdir("..") || rmdir(name);
    return failed;
}
