items = [1]
try:
    items.extend(5)
except TypeError:
    pass
print(items)
assert items[0] == 1
assert items == [1, 5]
