import gc


class Node:
    pass


items = [Node() for _ in range(10_000)]
for item in items:
    item.itself = item
kept = items[::100]
places = [id(item) for item in kept]
del items, item
assert len(kept) == 100
assert gc.collect() >= 9_900
assert [id(item) for item in kept] == places
print(sum(place == id(item) for place, item in zip(places, kept)))
