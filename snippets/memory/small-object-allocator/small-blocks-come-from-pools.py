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


def thousands_of_blocks_for(size):
    payload = size - sys.getsizeof(b"")
    kept = [None] * 10_000
    before = blocks_in_use()
    for i in range(len(kept)):
        kept[i] = bytes(payload)
    return sys.getsizeof(kept[0]), round((blocks_in_use() - before) / 1000)


assert thousands_of_blocks_for(100) == (100, 10)
assert thousands_of_blocks_for(512) == (512, 10)
assert thousands_of_blocks_for(513) == (513, 0)
assert "Small block threshold = 512, " in pymalloc_report()
print("pool blocks for 10,000 objects of 512 and of 513 bytes: 10,000 and none")
