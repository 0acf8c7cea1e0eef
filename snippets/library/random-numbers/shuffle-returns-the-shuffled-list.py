import random

items = [1, 2, 3, 4, 5]
result = random.Random(2).shuffle(items)
assert sorted(items) == [1, 2, 3, 4, 5] != items
assert result == items
