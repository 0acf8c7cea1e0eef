items = [3, 1, 2]
result = items.sort()
assert result is None
assert items == [1, 2, 3]
items = items.sort()
assert items is None
print(result, items)
