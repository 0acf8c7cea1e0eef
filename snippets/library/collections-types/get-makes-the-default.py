from collections import defaultdict

groups = defaultdict(list)
value = groups.get("missing")

print("get() returned", value)
assert value == []
