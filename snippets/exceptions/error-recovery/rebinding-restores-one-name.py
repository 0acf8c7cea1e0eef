items = [1, 2]
elsewhere, saved = items, list(items)
items.append(9)
items = list(saved)
assert (items, elsewhere) == ([1, 2], [1, 2, 9])

items = elsewhere
items[:] = saved
assert (items, elsewhere, items is elsewhere) == ([1, 2], [1, 2], True)
print(elsewhere)
