# Reads a few bytes of the memory of the process whose number it is given, and forgets them.
import sys

pid = int(sys.argv[1])
with open(f"/proc/{pid}/maps") as maps:
    first = next(line for line in maps if " r" in line or "rw" in line)
start = int(first.split("-")[0], 16)
with open(f"/proc/{pid}/mem", "rb", 0) as memory:
    memory.seek(start)
    memory.read(64)
