items = [3, 1, 2]
result = items.sort()
print(result, items)
assert items == [1, 2, 3]
assert result == [1, 2, 3]
