items = [3, 10, 20, 30]
removed = items.pop(3)

print(removed, items)
assert items == [10, 20, 30]
