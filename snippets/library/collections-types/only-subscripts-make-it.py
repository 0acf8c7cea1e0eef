from collections import defaultdict

groups = defaultdict(list)
found = groups.get("a"), "a" in groups
keys = [list(groups)]
value = groups["a"]
keys.append(list(groups))

assert found == (None, False)
assert (value, keys) == ([], [[], ["a"]])
print(found, value, keys)
