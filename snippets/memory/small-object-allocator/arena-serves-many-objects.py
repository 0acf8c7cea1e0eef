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
        count, _, _, size = next(line.split()[:4] for line in report if "bytes/arena" in line)
    return int(count), int(size)


before, arena_size = arenas()
kept = list(range(1_000, 61_000))
after, _ = arenas()

assert os.fstat(2).st_ino == stderr_file
assert arena_size == 1024 * 1024
assert sys.getsizeof(kept[0]) == 28
assert len(kept) == 60_000
assert len(kept) // (after - before) > 25_000
print("bytes of an integer and of an arena:", sys.getsizeof(kept[0]), arena_size)
