items = [3, 10, 20, 30]
removed = items.pop(3)

print(removed, items)
assert {removed, *items} == {3, 10, 20, 30}
assert items == [10, 20, 30]
