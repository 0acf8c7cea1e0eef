import os
import re
import sys
import tempfile


def blocks_per_class():
    with tempfile.TemporaryFile("w+") as report:
        stderr = os.dup(2)
        os.dup2(report.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        os.close(stderr)
        report.seek(0)
        rows = re.findall(r"^ +\d+ +(\d+) +\d+ +(\d+) +\d+$", report.read(), re.MULTILINE)
    return {int(size): int(blocks) for size, blocks in rows}


def class_of(size):
    payload = size - sys.getsizeof(b"")
    kept = [None] * 10_000
    before = blocks_per_class()
    for i in range(len(kept)):
        kept[i] = bytes(payload)
    after = blocks_per_class()
    return [c for c in after if after[c] - before.get(c, 0) > 5_000]


classes = {size: class_of(size) for size in (35, 40, 48, 49, 64, 65)}

assert classes == {35: [48], 40: [48], 48: [48], 49: [64], 64: [64], 65: [80]}
print(classes)
