from itertools import groupby

groups = {key: list(items) for key, items in groupby("aabba")}

print(groups)
assert groups == {"a": ["a", "a", "a"], "b": ["b", "b"]}
