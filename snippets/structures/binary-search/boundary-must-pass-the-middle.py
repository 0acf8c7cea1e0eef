def search(items, value, step):
    """Returns the position, or the bounds at which the search stands still."""
    low, high = 0, len(items)
    while low < high:
        bounds = low, high
        middle = (low + high) // 2
        if items[middle] < value:
            low = middle + step
        else:
            high = middle
        if bounds == (low, high):
            return bounds
    return low


def search_rounded_up(items, value):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high + 1) // 2
        if items[middle - 1] < value:
            low = middle
        else:
            high = middle - 1
    return low


items = "bdfh"
assert [search(items, value, step=1) for value in "abehi"] == [0, 0, 2, 3, 4]
assert [search(items, value, step=0) for value in "abehi"] == [0, 0, (1, 2), (2, 3), (3, 4)]
assert [search_rounded_up(items, value) for value in "abehi"] == [0, 0, 2, 3, 4]
print(search(items, "e", step=1), search(items, "e", step=0))
