class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def comparisons(values):
    items = [Item(value) for value in values]
    Item.compared = 0
    items.sort()
    assert [item.value for item in items] == sorted(values)
    return Item.compared


ascending = comparisons(range(1000))
two_runs = comparisons([*range(0, 1000, 2), *range(1, 1000, 2)])
scattered = comparisons([number * 617 % 1000 for number in range(1000)])
assert ascending == 999
assert 1990 < two_runs < 2010
assert scattered > 8000
print(ascending, two_runs > 1990, scattered > 8000)
