table = {"a": 1, "b": 2}
keys = table.keys()
print(keys)
assert list(keys) == ["a", "b"]
assert type(keys) is list
