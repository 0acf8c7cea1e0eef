import random


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def comparisons(values):
    compared.clear()
    assert sorted(map(Item, values)) == sorted(values)
    return len(compared)


draw = random.Random(2)
for power in (6, 9, 12):
    up, length = range(2 ** (power - 1)), 2**power
    inputs = [
        draw.sample(range(length), length),
        draw.choices(up[:5], k=length),
        [*up, *reversed(up)],
        [*up[:16]] * (length // 16),
    ]
    assert [len(set(values)) for values in inputs] == [length, 5, length // 2, 16]
    assert [len(values) for values in inputs] == [length] * 4
    counts = [comparisons(values) for values in inputs]
    assert max(counts) <= length * power
assert counts[0] > 0.85 * length * power
print(len(inputs), length)
