items, seen = [3, 1, 2], []


def look(item):
    seen.append(list(items))
    return item


def change(item):
    items.append(item)
    return item


items.sort(key=look)
assert (items, seen) == ([1, 2, 3], [[], [], []])
items.reverse()
try:
    items.sort(key=change)
except ValueError as error:
    outcome = type(error).__name__
assert (outcome, items) == ("ValueError", [1, 2, 3])
print(seen, outcome)
