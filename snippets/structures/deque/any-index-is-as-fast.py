# /// script
# [tool.verify]
# exclusive = true
# ///
import timeit
from collections import deque


def slower_in_the_middle(items):
    middle = len(items) // 2
    assert (items[0], items[middle]) == (0, middle)
    first = min(timeit.repeat(lambda: items[0], number=200, repeat=15))
    return min(timeit.repeat(lambda: items[middle], number=200, repeat=15)) / first


alike = [slower_in_the_middle(kind(range(600_000))) < 10 for kind in (list, deque)]
print(alike)
assert alike[0] is True
assert alike[1] is True
