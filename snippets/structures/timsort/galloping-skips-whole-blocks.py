class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def merging(first, second):
    items = [Item(value) for value in [*first, *second]]
    Item.compared = 0
    items.sort()
    assert [item.value for item in items] == list(range(1000))
    return Item.compared - 999


apart = merging(range(500, 1000), range(500))
alternating = merging(range(0, 1000, 2), range(1, 1000, 2))
assert 18 < apart < 40
assert 990 < alternating < 1010
print(apart < 40, alternating > 990)
