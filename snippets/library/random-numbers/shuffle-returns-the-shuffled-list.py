import random

items = list(range(10))
result = random.Random(2).shuffle(items)
assert items != sorted(items) == list(range(10))
assert result == items
