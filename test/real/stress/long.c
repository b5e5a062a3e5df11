// SPDX-License-Identifier: Apache-2.0
// Arguments of two million bytes: long. Runs itself with 16 arguments of 131,000 bytes, which the kernel allows to whoever has the stack.
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { ARGUMENTS = 16, BYTES = 131000 };

int main(int count, char **arguments) {
    if (count > 1)
        return strlen(arguments[ARGUMENTS]) != BYTES;
    static char text[BYTES + 1];
    char *many[ARGUMENTS + 2] = {arguments[0]};
    struct rlimit stack = {64 << 20, RLIM_INFINITY};
    memset(text, 'a', BYTES);
    for (int i = 1; i <= ARGUMENTS; i++)
        many[i] = text;
    if (setrlimit(RLIMIT_STACK, &stack))
        return 1;
    execv(arguments[0], many);
    return 1;
}
