import os
import re
import sys
import tempfile


def pymalloc_report():
    with tempfile.TemporaryFile("w+") as report:
        stderr = os.dup(2)
        os.dup2(report.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        os.close(stderr)
        report.seek(0)
        return report.read()


def blocks_in_use():
    rows = re.findall(r"^ +\d+ +\d+ +\d+ +(\d+) +\d+$", pymalloc_report(), re.MULTILINE)
    return sum(map(int, rows))


kept = []
added = {}
before = blocks_in_use()
for size in (100, 512, 513):
    kept.append([bytes(size - sys.getsizeof(b"")) for _ in range(1_000)])
    after = blocks_in_use()
    added[sys.getsizeof(kept[-1][0])] = round((after - before) / 1_000)
    before = after

assert added == {100: 1, 512: 1, 513: 0}
assert "Small block threshold = 512, " in pymalloc_report()
print("thousands of pool blocks for 1,000 objects, by their size:", added)
