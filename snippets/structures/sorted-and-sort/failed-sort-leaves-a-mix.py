source = [1, 3, 2, "a"]
items, failures = list(source), 0
for act in (lambda: sorted(items), lambda: items.sort()):
    assert items == source
    try:
        act()
    except TypeError:
        failures += 1
assert failures == 2
assert source == [1, 3, 2, "a"]
assert items != source
assert sorted(items, key=str) == sorted(source, key=str)
print(source, items)
