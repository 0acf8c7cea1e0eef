table = dict.fromkeys("ab")
keys = table.keys()
print(keys)
assert list(keys) == ["a", "b"]
assert type(keys) is list
