import bisect


def index(items, x):
    position = bisect.bisect_left(items, x)
    if position < len(items) and items[position] == x:
        return position
    raise ValueError(x)


items = [10, 20, 20, 30]
found = {}
for x in range(5, 40, 5):
    try:
        found[x] = index(items, x)
    except ValueError:
        found[x] = None
    assert found[x] == (items.index(x) if x in items else None)
    assert 0 <= bisect.bisect_left(items, x) <= len(items)
assert list(found.values()) == [None, 0, None, 1, None, 3, None]
print(found)
