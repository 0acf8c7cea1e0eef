import bisect
import random

draw = random.Random(1)
for _ in range(500):
    items = sorted(draw.randrange(20) for _ in range(draw.randrange(30)))
    x = draw.randrange(-1, 21)
    left, right = bisect.bisect_left(items, x), bisect.bisect_right(items, x)
    assert left == sum(item < x for item in items)
    assert right == sum(item <= x for item in items)
    assert right - left == items.count(x)
    assert sorted([*items, x]) == items[:left] + [x] + items[left:] == items[:right] + [x] + items[right:]
assert (bisect.bisect, bisect.insort) == (bisect.bisect_right, bisect.insort_right)
assert (len(items), x, left, right) == (5, 17, 4, 5)
print(items, x, left, right)
