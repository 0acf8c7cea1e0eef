import random


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def at_most(length):
    return 4 + sum(position.bit_length() for position in range(1, length))


draw = random.Random(5)
for length in range(2, 64):
    items = list(map(Item, draw.sample(range(length), length)))
    compared.clear()
    items.sort()
    assert items == list(range(length))
    assert len(compared) <= at_most(length)
assert (length, at_most(3), at_most(63)) == (63, 7, 319)
assert 280 < len(compared) <= 319
print(at_most(63))
