class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def comparisons(values):
    compared.clear()
    assert sorted(map(Item, values)) == sorted(values)
    return len(compared)


mixed = [number * 617 % 1000 for number in range(1000)]
assert sorted(mixed) == list(range(1000))
thousands = comparisons(mixed) // 1000
print(thousands)
assert comparisons(range(1000)) == comparisons(range(1000, 0, -1)) == 999
assert thousands == 8 or thousands >= 1000 / 4
assert thousands >= 1000 / 4
