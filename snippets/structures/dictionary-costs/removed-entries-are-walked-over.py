# /// script
# [tool.verify]
# exclusive = true
# ///
import sys
import timeit
from collections import OrderedDict


def seconds(table):
    return min(timeit.repeat(lambda: next(iter(table)), number=10))


def slowdown(kind):
    table = kind.fromkeys(range(100_000))
    full, fresh = sys.getsizeof(table), seconds(table)
    for number in range(99_000):
        del table[number]
    assert next(iter(table)) == 99_000
    worn, size = seconds(table), sys.getsizeof(table)
    renewed = kind(table)
    assert next(iter(renewed)) == 99_000
    return worn / fresh, seconds(renewed) / fresh, size / full, sys.getsizeof(renewed) / full


worn, renewed, size, small = slowdown(dict)
assert worn > 20
assert 0.02 < renewed < 5
assert size == 1 and small < 0.02
assert slowdown(OrderedDict)[0] < 5
print(worn > 20, renewed < 5, size)
