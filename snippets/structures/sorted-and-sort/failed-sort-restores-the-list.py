items = [1, 3, 2, "a"]
try:
    items.sort()
except TypeError:
    pass
print(items)
assert sorted(map(str, items)) == ["1", "2", "3", "a"]
assert items == [1, 3, 2, "a"]
