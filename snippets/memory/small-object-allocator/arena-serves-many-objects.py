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


before, arena_size = arenas()
kept = list(range(1_000, 61_000))
after, _ = arenas()

assert arena_size == 1024 * 1024
assert sys.getsizeof(kept[0]) == 28
assert len(kept) // (after - before) > 25_000
print("more than 25,000 integers of 28 bytes to one new arena")
