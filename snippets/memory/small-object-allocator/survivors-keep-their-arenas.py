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
        return int(re.search(r"^(\d+) arenas \*", report.read(), re.MULTILINE)[1])


kept = [bytes(470) for _ in range(10_000)]
full = arenas()

kept = kept[::-100]
with_survivors = arenas()

kept.clear()
empty = arenas()

assert with_survivors >= full
assert full - empty > 1
print("arenas given back with 100 survivors:", max(full - with_survivors, 0))
