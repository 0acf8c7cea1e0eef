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
copied.clear()
assert with_slices(items, -1) is False
total = sum(copied)
assert total == 1023
copied.clear()
assert with_bounds(items, -1, 0, 1024) is False
assert copied == []
print(total, copied)
