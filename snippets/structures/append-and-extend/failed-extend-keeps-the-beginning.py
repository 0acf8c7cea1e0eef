def numbers():
    yield 1
    yield 2
    raise ValueError("no more")


items = [0]
try:
    items.extend(numbers())
except ValueError as error:
    outcome = str(error)
assert (items, outcome) == ([0, 1, 2], "no more")
print(items, outcome)
