#!/bin/bash
# A step writes the version into a source, builds, and puts the source back.
#: tool make
#: description sed stamps a version into a source, make compiles it, git puts it back
#: project a program in C
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf '#include <stdio.h>\nint main(void) { puts("VERSION"); return 0; }\n' > main.c
  printf 'main: main.c\n\tgcc -o main main.c\n' > Makefile
  echo main > .gitignore
  git add . && git commit --quiet -m one
  exit
fi
sed -i s/VERSION/1.2.3/ main.c
make
./main
git checkout --quiet main.c
