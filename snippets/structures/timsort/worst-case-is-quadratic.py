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
    return Item.compared


organ_pipe = [*range(500), *range(500, 0, -1)]
shuffled = [number * 617 % 1000 for number in range(1000)]
quadratic = 1000 * 999 // 4
reached = [comparisons(values) >= quadratic for values in (range(1000), range(1000, 0, -1), organ_pipe, shuffled)]
print(quadratic, reached)
assert (quadratic, len(reached)) == (249750, 4)
assert True in reached
