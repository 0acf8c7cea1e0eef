items = [1]
result = items.append(2)
print(items, result)
assert items == [1, 2]
assert result is items
