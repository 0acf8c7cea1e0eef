from collections import defaultdict

groups = defaultdict(list)
keys = [list(groups)]
value = groups["a"]
keys.append(list(groups))
assert keys == [[], ["a"]]
assert groups["a"] is value
print(keys)
