items = [1]
try:
    outcome = items.extend(5)
except TypeError as error:
    outcome = str(error)
print(items, outcome)
assert (items, outcome) in (([1], "'int' object is not iterable"), ([1, 5], None))
assert items == [1, 5]
