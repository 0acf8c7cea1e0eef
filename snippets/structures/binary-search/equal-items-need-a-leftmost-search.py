import bisect
import random


def first(items, value):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


draw, repeated = random.Random(3), 0
for _ in range(1000):
    items = sorted(draw.randrange(8) for _ in range(draw.randrange(25)))
    value = draw.randrange(-1, 9)
    assert first(items, value) == bisect.bisect_left(items, value)
    if value in items:
        assert first(items, value) == items.index(value)
        repeated += items.count(value) > 1
assert repeated == 346
print(repeated)
