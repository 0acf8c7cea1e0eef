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


before = arenas()
kept = [bytes(470) for _ in range(5_000)]
full = arenas()
kept = kept[::-50]
thinned = arenas()

given_back = full - thinned
print("objects left:", len(kept), "arenas given back:", max(given_back, 0))
assert os.fstat(2).st_ino == stderr_file
assert (len(kept), len(kept[0])) == (100, 470)
assert full - before >= 2
gives_most_back = given_back > (full - before) / 2
assert gives_most_back
