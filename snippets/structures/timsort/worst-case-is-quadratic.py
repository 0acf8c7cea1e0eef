class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def comparisons(values):
    Item.compared = 0
    assert [item.value for item in sorted(map(Item, values))] == sorted(values)
    return Item.compared


ascending, descending = comparisons(range(1000)), comparisons(range(1000, 0, -1))
mixed = comparisons([number * 617 % 1000 for number in range(1000)])
print(ascending, descending, mixed)
assert ascending == descending == 999
assert 5000 < mixed < 10_000 or mixed >= 1000 * 999 // 4
assert mixed >= 1000 * 999 // 4
