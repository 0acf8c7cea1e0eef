cache = {"a": 1, "b": 2}
value = cache["a"]
print(value, list(cache))
assert value == 1
assert list(cache) == ["b", "a"]
