items = list(range(5))
same = items
items[1:3] = "abc"
assert items == [0, "a", "b", "c", 3, 4]
items[2:2] = (7,)
assert items == [0, "a", 7, "b", "c", 3, 4]
del items[1:5]
assert same == [0, 3, 4]
print(items)
