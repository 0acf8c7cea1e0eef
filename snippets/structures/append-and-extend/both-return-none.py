items = alias = [1]
assert (items.append(2), items.extend([3])) == (None, None)
assert alias == [1, 2, 3]
items = items.append(4)
assert (items, alias) == (None, [1, 2, 3, 4])
print(items, alias)
