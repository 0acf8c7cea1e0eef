import os
import sys

stderr_file = os.fstat(2).st_ino


def pymalloc_report():
    reading, writing = os.pipe()
    stderr = os.dup(2)
    os.dup2(writing, 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    os.close(stderr)
    os.close(writing)
    with open(reading) as report:
        return report.read()


def blocks_in_use():
    lines = map(str.split, pymalloc_report().splitlines())
    return sum(int(line[3]) for line in lines if len(line) == 5 and line[0].isdigit())


kept = []
added = {}
before = blocks_in_use()
for size in (100, 512, 513):
    kept.append([bytes(size - sys.getsizeof(b"")) for _ in range(200)])
    after = blocks_in_use()
    added[sys.getsizeof(kept[-1][0])] = round((after - before) / 200)
    before = after

assert os.fstat(2).st_ino == stderr_file
assert added == {100: 1, 512: 1, 513: 0}
assert "Small block threshold = 512, " in pymalloc_report()
print("pool blocks to an object, by its size:", added)
