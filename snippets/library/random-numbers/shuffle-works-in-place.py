import random

generator = random.Random(2)
items = [1, 2, 3, 4, 5]
sampled = generator.sample(items, k=len(items))
assert items == [1, 2, 3, 4, 5] == sorted(sampled) != sampled
assert generator.shuffle(items) is None
assert items != [1, 2, 3, 4, 5] == sorted(items)
try:
    generator.shuffle((1, 2, 3))
except TypeError:
    items.append("a tuple cannot be shuffled")
assert items[-1] == "a tuple cannot be shuffled"
