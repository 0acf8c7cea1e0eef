# /// script
# [tool.verify]
# exclusive = true
# ///
import timeit
from collections import OrderedDict


def seconds(table):
    return min(timeit.repeat(lambda: next(iter(table)), number=10, repeat=10))


def slowdown(kind):
    table = kind.fromkeys(range(100_000))
    fresh = seconds(table)
    for number in range(99_000):
        del table[number]
    assert next(iter(table)) == 99_000
    worn = seconds(table)
    renewed = kind(table)
    assert next(iter(renewed)) == 99_000
    return worn / fresh, seconds(renewed) / fresh


worn, renewed = slowdown(dict)
assert worn > 20
assert renewed < 5
assert slowdown(OrderedDict)[0] < 5
print(worn > 20, renewed < 5)
