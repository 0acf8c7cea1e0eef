from collections import defaultdict

groups = defaultdict(list)
value = groups.get("missing")

print(value)
assert value == []
