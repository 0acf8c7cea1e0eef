# /// script
# [tool.verify]
# exclusive = true
# ///
import time
from collections import deque


def seconds(length, kind):
    items = kind(range(length))
    push = items.appendleft if kind is deque else lambda item: items.insert(0, item)
    best = []
    for _ in range(20):
        start = time.perf_counter()
        for _ in range(10):
            push(None)
        best.append(time.perf_counter() - start)
    return min(best)


short, long = 1_000, 300_000
growth = {kind.__name__: seconds(long, kind) / seconds(short, kind) for kind in (deque, list)}
assert growth["deque"] < 10
assert growth["list"] > 20
print("a list of 300 times the length takes more than 20 times as long:", growth["list"] > 20)
