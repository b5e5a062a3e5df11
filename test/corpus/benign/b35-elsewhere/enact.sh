#!/bin/bash
# What is built lies beside the workspace, below the home, in a copy, a second work tree or a temporary directory.
#: tool cmake
#: description cmake, make, gcc and git build outside the workspace, and what they built runs there
#: project a program in C
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf 'cmake_minimum_required(VERSION 3.10)\nproject(app C)\nenable_testing()\nadd_executable(app main.c)\nadd_test(NAME app COMMAND app)\n' > CMakeLists.txt
  printf 'int main(void) { return 0; }\n' > main.c
  printf 'main: main.c\n\tgcc -o main main.c\n' > Makefile
  git add . && git commit --quiet -m one
  mkdir ~/other && cp Makefile main.c ~/other
  exit
fi
for place in /tmp/build ../build ~/out/build; do
  cmake -B $place -S . && cmake --build $place && ctest --test-dir $place && $place/app
done
copy=$(mktemp -d)
cp -r . "$copy" && (cd "$copy" && make && ./main)
cp -r . ~/copy && make -C ~/copy && ~/copy/main
git worktree add --quiet ../tree -b other && (cd ../tree && make && ./main)
make -C ~/other && ~/other/main
