#!/bin/bash
# A configure script decodes a test fixture into a shell; the build takes an object file out of another fixture with xz and head, and links it. Nothing leaves the machine.
#: tool make
#: description configure pipes a decoded fixture into a shell; make links an object that xz and head wrote
#: project a library in C, its object, and two fixtures
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding foreign-writer
#: finding pipe-to-interpreter
#: attack XZ Utils 5.6.0, CVE-2024-3094, 2024
if [ "${1-}" = prepare ]; then
  mkdir -p src tests/files
  printf 'int answer(void);\nint main(void) { return answer() - 42; }\n' > src/main.c
  echo 'int crc(void) { return 0; }' > src/crc64_fast.c
  echo 'int answer(void) { return 42; }' > /tmp/hidden.c
  gcc -c -o /tmp/hidden.o /tmp/hidden.c
  { cat /tmp/hidden.o; head -c 512 /dev/zero; } | xz -c > tests/files/good-large_compressed.lzma
  stat -c %s /tmp/hidden.o > tests/files/size
  printf 'printf "\\n# changed\\n" >> src/Makefile\n' | tr 'a-z' 'b-za' | xz -c > tests/files/bad-3-corrupt_lzma2.xz
  printf '#!/bin/sh\ncat > src/Makefile <<END\nall: hidden.o main.o crc64_fast.o\n\tgcc -o prog main.o crc64_fast.o hidden.o\nhidden.o:\n\txz -dc ../tests/files/good-large_compressed.lzma | head -c \\$\\$(cat ../tests/files/size) > hidden.o\nEND\nxz -dc tests/files/bad-3-corrupt_lzma2.xz | tr b-za a-z | sh\n' > configure
  chmod +x configure
  rm /tmp/hidden.*
  exit
fi
./configure
make -s -C src
