import gc


class Node:
    pass


items = [Node() for _ in range(10_000)]
for item in items:
    item.itself = item
kept = items[::100]
places = [id(item) for item in kept]
del items, item
freed = gc.collect()
moved = sum(place != id(item) for place, item in zip(places, kept))

assert (len(kept), len(places), freed >= 9_900) == (100, 100, True)
print(moved)
assert moved > 0
