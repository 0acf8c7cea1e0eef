import bisect


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def comparisons(find, length, value):
    compared.clear()
    find(range(length), Item(value), key=Item)
    return len(compared)


for find in (bisect.bisect_left, bisect.bisect_right):
    assert find(range(1000), Item(500), key=Item) - (find is bisect.bisect_right) == 500
    assert max(comparisons(find, 1000, value) for value in range(-1, 1001)) == 10
    assert comparisons(find, 1_000_000, -1) == 20
    assert comparisons(find, 1_000_000, 1_000_000) <= 20
print(comparisons(bisect.bisect_left, 1000, -1))
