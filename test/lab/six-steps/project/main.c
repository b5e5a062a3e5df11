#include <stdio.h>

const char *text(void);

int main(void) {
    return puts(text()) < 0;
}
