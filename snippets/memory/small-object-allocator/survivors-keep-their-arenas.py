import os
import sys

stderr_file = os.fstat(2).st_ino


def arenas():
    reading, writing = os.pipe()
    stderr = os.dup(2)
    os.dup2(writing, 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    os.close(stderr)
    os.close(writing)
    with open(reading) as report:
        return next(int(line.split()[0]) for line in report if "bytes/arena" in line)


kept = [bytes(470) for _ in range(5_000)]
full = arenas()

kept = kept[::-50]
with_survivors = arenas()
survivors = len(kept)

kept.clear()
empty = arenas()

assert os.fstat(2).st_ino == stderr_file
assert survivors == 100
assert with_survivors >= full
assert full - empty >= 1
print("arenas given back with 100 survivors:", max(full - with_survivors, 0))
