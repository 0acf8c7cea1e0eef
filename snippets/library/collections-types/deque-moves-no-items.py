# /// script
# [tool.verify]
# exclusive = true
# ///
import time
from collections import deque


def seconds(items, push):
    best = []
    for _ in range(20):
        start = time.perf_counter()
        for _ in range(10):
            push(None)
        best.append(time.perf_counter() - start)
    assert (len(items), items[0]) == (length + 200, None)
    return min(best)


times = {"deque": [], "list": []}
for length in (1_000, 300_000):
    items = deque(range(length))
    times["deque"].append(seconds(items, items.appendleft))
    items = list(range(length))
    times["list"].append(seconds(items, lambda item: items.insert(0, item)))
growth = {kind: long / short for kind, (short, long) in times.items()}
assert growth["deque"] < 10
assert growth["list"] > 20
print("a list of 300 times the length takes more than 20 times as long:", growth["list"] > 20)
