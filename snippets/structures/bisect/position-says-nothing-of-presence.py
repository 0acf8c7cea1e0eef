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
        found[x] = "missing"
    assert found[x] == (items.index(x) if x in items else "missing")
    assert 0 <= bisect.bisect_left(items, x) <= len(items)
assert list(found.values()) == ["missing", 0, "missing", 1, "missing", 3, "missing"]
try:
    bisect.bisect_left(items, "10")
except TypeError as error:
    assert "'int' and 'str'" in str(error)
print(found)
