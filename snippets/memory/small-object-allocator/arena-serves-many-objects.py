import os
import re
import sys
import tempfile


def arenas():
    with tempfile.TemporaryFile("w+") as report:
        stderr = os.dup(2)
        os.dup2(report.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        os.close(stderr)
        report.seek(0)
        count, size = re.search(r"^(\d+) arenas \* (\d+) bytes/arena", report.read(), re.MULTILINE).groups()
    return int(count), int(size)


OBJECTS = 300_000
kept = [None] * OBJECTS
before, arena_size = arenas()
for i in range(OBJECTS):
    kept[i] = object()
after, _ = arenas()

size = sys.getsizeof(kept[0])
assert arena_size == 1024 * 1024
assert size == 16
assert OBJECTS // (after - before) > 50_000
print("more than 50,000 objects of 16 bytes to one new arena")
