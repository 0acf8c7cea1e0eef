nan = float("nan")
items = [nan]

by_equality = any(nan == item for item in items)
print(by_equality, nan in items)
assert (nan in items) == by_equality
