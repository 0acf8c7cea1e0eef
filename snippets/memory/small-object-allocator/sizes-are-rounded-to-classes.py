import os
import sys

stderr_file = os.fstat(2).st_ino


def pools():
    reading, writing = os.pipe()
    stderr = os.dup(2)
    os.dup2(writing, 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    os.close(stderr)
    os.close(writing)
    with open(reading) as report:
        lines = map(str.split, report)
        return [tuple(map(int, line[1:])) for line in lines if len(line) == 5 and line[0].isdigit()]


POOL, POOL_HEADER = 16 * 1024, 48
before = pools()
assert {size % 16 for size, *_ in before} == {0}
for size, count, used, free in before:
    assert used + free == count * ((POOL - POOL_HEADER) // size)

kept = []
classes = {}
before = {size: used for size, count, used, free in before}
for size in (35, 40, 48, 49):
    kept.append([bytes(size - sys.getsizeof(b"")) for _ in range(200)])
    after = {size: used for size, count, used, free in pools()}
    classes[size] = [c for c in after if after[c] - before.get(c, 0) > 100]
    before = after

assert os.fstat(2).st_ino == stderr_file
assert classes == {35: [48], 40: [48], 48: [48], 49: [64]}
print(classes)
