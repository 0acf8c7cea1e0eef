class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def merging(first, second):
    compared.clear()
    assert sorted(map(Item, [*first, *second])) == list(range(1000))
    return len(compared) - 999


apart = merging(range(500, 1000), range(500))
alternating = merging(range(0, 1000, 2), range(1, 1000, 2))
assert 18 < apart < 40
assert 990 < alternating < 1010
print(apart < 40, alternating > 990)
