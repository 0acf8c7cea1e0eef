copied = []


class Counted(list):
    def __getitem__(self, index):
        item = super().__getitem__(index)
        if isinstance(index, slice):
            copied.append(len(item))
            return Counted(item)
        return item


def with_slices(items, value):
    if not items:
        return False
    middle = len(items) // 2
    if items[middle] == value:
        return True
    return with_slices(items[middle + 1 :] if items[middle] < value else items[:middle], value)


def with_bounds(items, value, low, high):
    if low == high:
        return False
    middle = (low + high) // 2
    if items[middle] == value:
        return True
    if items[middle] < value:
        return with_bounds(items, value, middle + 1, high)
    return with_bounds(items, value, low, middle)


items = Counted(range(1024))
assert [with_slices(Counted(range(7)), value) for value in range(-1, 8)] == [0 <= value < 7 for value in range(-1, 8)]
assert [with_bounds(range(7), value, 0, 7) for value in range(-1, 8)] == [0 <= value < 7 for value in range(-1, 8)]
totals = {}
for value in range(-1, 1025):
    copied.clear()
    assert with_slices(items, value) is (0 <= value < 1024)
    totals[value] = sum(copied)
    copied.clear()
    assert with_bounds(items, value, 0, 1024) is (0 <= value < 1024)
    assert copied == []
assert max(totals.values()) == totals[-1] == 1023
assert totals[512] == 0
print(totals[-1], totals[1024], totals[512])
