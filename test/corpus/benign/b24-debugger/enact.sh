#!/bin/bash
# A debugger and a tracer look into programs that they started.
#: tool gdb
#: description gdb and strace of a program that the step compiled
#: project a program in C
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf 'int main(void) { return 0; }\n' > main.c
  exit
fi
gcc -g -o main main.c
gdb -batch -ex start -ex bt -ex kill ./main
strace -f -o trace.txt ./main
