import heapq
import random


def key(pair):
    return pair[0]


draw = random.Random(4)
checked = 0
for _ in range(300):
    items = [(draw.randrange(8), label) for label in range(draw.randrange(20))]
    for n in range(len(items) + 2):
        assert heapq.nsmallest(n, items, key=key) == sorted(items, key=key)[:n]
        assert heapq.nlargest(n, iter(items), key=key) == sorted(items, key=key, reverse=True)[:n]
        checked += 1
assert checked == 3345
assert (heapq.nsmallest(-1, items), heapq.nlargest(-1, items)) == ([], [])
print(checked)
