items = [3, 10, 3, 30]
assert (items.pop(3), items) == (30, [3, 10, 3])
assert (items.remove(3), items) == (None, [10, 3])
failures = []
for act in (items.pop, items.remove):
    try:
        act(2)
    except (IndexError, ValueError) as error:
        failures.append(type(error).__name__)
assert (failures, items) == (["IndexError", "ValueError"], [10, 3])
print(items, failures)
