import gc

items = [[number] for number in range(10_000)]
kept = items[::100]
places = [id(item) for item in kept]
del items
gc.collect()
moved = sum(place != id(item) for place, item in zip(places, kept))

print(moved)
assert moved > 0
