from collections import defaultdict

groups = defaultdict(list, {"found": [1]})
values = [groups.get(key) for key in ("found", "missing")]
assert values[0] == [1]
assert groups["missing"] == []

print("get() returned", values)
assert values == [[1], []]
