# /// script
# [tool.verify]
# exclusive = true
# ///
import time
import timeit
from collections import deque


def seconds(items, index):
    assert items[index] == index % len(items)
    return min(timeit.repeat(lambda: items[index], timer=time.thread_time, number=100, repeat=20))


line = deque(range(600_000))
first, middle, last = seconds(line, 0), seconds(line, 300_000), seconds(line, -1)
assert middle > 20 * first
assert middle > 20 * last
longer = seconds(deque(range(64_000)), 32_000) * 3
assert middle > longer
print("in the middle of 600,000 items more than 20 times as long as at the ends:", middle > 20 * max(first, last))
