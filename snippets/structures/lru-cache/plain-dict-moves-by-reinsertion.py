cache = {"a": 1, "b": 2, "c": 3}
assert (cache["a"], list(cache)) == (1, ["a", "b", "c"])
cache["a"] = cache.pop("a")
assert list(cache) == ["b", "c", "a"]
oldest = next(iter(cache))
del cache[oldest]
assert (oldest, list(cache)) == ("b", ["c", "a"])
print(list(cache))
