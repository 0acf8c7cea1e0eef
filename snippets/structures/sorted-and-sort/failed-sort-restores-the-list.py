items = [1, 3, 2, "a"]
try:
    items.sort()
except TypeError:
    pass
print(items)
assert len(items) == 4
assert items == [1, 3, 2, "a"]
