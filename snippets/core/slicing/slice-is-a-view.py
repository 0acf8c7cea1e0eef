items = [1, 2, 3]
part = items[0:2]
part[0] = 9
print(items, part)
assert part + items[1:] == [9, 2, 2, 3]
assert items == [9, 2, 3]
