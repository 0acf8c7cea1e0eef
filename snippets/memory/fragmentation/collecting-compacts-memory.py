import gc

items = [[number] for number in range(10_000)]
kept = items[::100]
places = {number: id(kept[number]) for number in range(len(kept))}
del items
alive = sum(isinstance(each, list) and len(each) == 1 for each in gc.get_objects())
gc.collect()
moved = sum(place != id(kept[number]) for number, place in places.items())

assert kept == [[number] for number in range(0, 10_000, 100)]
assert alive < 1_000
print(moved)
assert moved > 0
