import heapq
import random

draw = random.Random(4)
checked = 0
for _ in range(300):
    items = [(draw.randrange(8), label) for label in range(draw.randrange(20))]
    for n in range(-1, len(items) + 2):
        ascending = sorted(items, key=lambda pair: pair[0])
        descending = sorted(items, key=lambda pair: pair[0], reverse=True)
        assert heapq.nsmallest(n, items, key=lambda pair: pair[0]) == ascending[: max(n, 0)]
        assert heapq.nlargest(n, iter(items), key=lambda pair: pair[0]) == descending[: max(n, 0)]
        checked += 1
assert checked == 3645
print(checked)
