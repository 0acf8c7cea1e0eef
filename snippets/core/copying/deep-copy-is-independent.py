import copy


class Counter:
    total = 0


original = {"rows": [1], "counter": Counter}
duplicate = copy.deepcopy(original)
duplicate["rows"].append(2)
duplicate["counter"].total += 5

print(original["rows"], original["counter"].total)
assert (original["rows"], duplicate["rows"], duplicate["counter"].total) == ([1], [1, 2], 5)
assert original["counter"].total == 0
