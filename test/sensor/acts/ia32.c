// SPDX-License-Identifier: Apache-2.0
// 32-bit system calls of a 64-bit program (x86-64).
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

static int call(long number, uintptr_t first, uintptr_t second, uintptr_t third) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(first), "c"(second), "d"(third) : "memory", "r8", "r9", "r10", "r11");
    return (int)result;
}

int main(void) {
    enum { OPEN = 5, UNLINK = 10, CHMOD = 15, RENAME = 38, MKDIRAT = 296, FTRUNCATE = 93 };
    // names must stand where 32 bits reach
    char *low = mmap((void *)0x10000000, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (low == MAP_FAILED)
        return 2;
    uintptr_t one = (uintptr_t)strcpy(low, "one"), two = (uintptr_t)strcpy(low + 64, "two"), made = (uintptr_t)strcpy(low + 128, "made");
    int file = call(OPEN, one, O_CREAT | O_RDWR, 0600);
    int failed = file < 0 || call(FTRUNCATE, (uintptr_t)file, 100, 0) || call(CHMOD, one, 0644, 0) || call(RENAME, one, two, 0);
    return failed || call(UNLINK, two, 0, 0) || call(MKDIRAT, (uintptr_t)AT_FDCWD, made, 0700);
}
