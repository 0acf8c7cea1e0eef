from collections import defaultdict

groups = defaultdict(list, {"found": [1]})
keys = ["found", "missing"]
values = [groups.get(key) for key in keys]
assert values[0] == [1]
assert [groups[key] for key in keys] == [[1], []]
assert list(groups) == ["found", "missing"]

print("get() returned", values)
assert values == [[1], []]
