import math
import random


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def share(values):
    items = [Item(value) for value in values]
    Item.compared = 0
    items.sort()
    assert [item.value for item in items] == sorted(values)
    return Item.compared / (len(values) * math.log2(len(values)))


draw, shares = random.Random(2), []
for length in [*range(2, 300, 7), 5000]:
    for values in (
        [draw.random() for _ in range(length)],
        [draw.randrange(5) for _ in range(length)],
        [*range(length // 2), *range(length // 2 + length % 2, 0, -1)],
        [min(number % 64, 63 - number % 64) for number in range(length)],
    ):
        shares.append(share(values))
assert len(shares) == 176
assert max(shares) <= 1.0
assert 0.88 < share([draw.random() for _ in range(5000)]) < 0.91
print(len(shares), max(shares) <= 1.0)
