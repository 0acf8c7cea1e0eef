items = [1, 2]
items.extend(items)
assert items == [1, 2, 1, 2]
items.append(items)
assert (len(items), items[-1] is items) == (5, True)
assert repr(items) == "[1, 2, 1, 2, [...]]"
print(items)
