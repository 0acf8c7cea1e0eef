import random

items = list(range(100))
sampled = random.sample(items, k=100)
assert items == sorted(sampled) == list(range(100)) != sampled
assert random.shuffle(items) is None
assert items != sorted(items) == list(range(100))
try:
    random.shuffle((1, 2, 3))
except TypeError as error:
    reason = str(error)
assert reason == "'tuple' object does not support item assignment"
