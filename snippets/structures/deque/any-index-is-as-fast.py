# /// script
# [tool.verify]
# exclusive = true
# ///
import time
import timeit
from collections import deque


def seconds(items, index):
    return min(timeit.repeat(lambda: items[index], timer=time.thread_time, number=100, repeat=20))


items, line = list(range(600_000)), deque(range(600_000))
alike = [seconds(each, 300_000) / seconds(each, 0) < 10 for each in (items, line)]
print(alike)
assert list(line) == items and alike[0] is True
assert alike == [True, True]
