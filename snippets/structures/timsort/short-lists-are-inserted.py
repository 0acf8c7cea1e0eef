import random


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def at_most(length):
    return 4 + sum(position.bit_length() for position in range(1, length))


draw, counts = random.Random(5), []
for length in range(2, 64):
    items = [Item(draw.random()) for _ in range(length)]
    Item.compared = 0
    ordered = sorted(items)
    assert [item.value for item in ordered] == sorted(item.value for item in items)
    counts.append(Item.compared)
    assert Item.compared <= at_most(length)
assert (len(counts), at_most(3), at_most(63)) == (62, 7, 319)
assert 280 < counts[-1] <= 319
print(len(counts), at_most(63))
