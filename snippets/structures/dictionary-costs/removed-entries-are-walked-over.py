# /// script
# [tool.verify]
# exclusive = true
# ///
import sys
import time
import timeit
from collections import OrderedDict


def seconds(table):
    """The processor time of this thread, so that other programs do not count."""
    return min(timeit.repeat(lambda: next(iter(table)), timer=time.thread_time, number=20, repeat=10))


def costs(kind):
    table = kind.fromkeys(range(100_000))
    full, fresh = sys.getsizeof(table), seconds(table)
    for number in range(99_000):
        del table[number]
    assert next(iter(table)) == 99_000
    renewed = kind(table)
    assert next(iter(renewed)) == 99_000
    return fresh, seconds(table), seconds(renewed), sys.getsizeof(table) / full, sys.getsizeof(renewed) / full


fresh, worn, renewed, size, small = costs(dict)
assert worn > 20 * fresh
assert worn > 20 * renewed
assert size == 1 and small < 0.02
assert worn > 20 * costs(OrderedDict)[1]
print(worn > 20 * fresh, worn > 20 * renewed, size)
