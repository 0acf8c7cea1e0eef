from collections import defaultdict

made = []


def make():
    made.append("default")
    return []


groups = defaultdict(make)
assert (groups.get("a"), "a" in groups, groups.get("a", 0)) == (None, False, 0)
assert made == []
assert groups["a"] == []
assert made == ["default"]
print(made)
