cache = {"a": 1, "b": 2, "c": 3}
assert (cache["a"], list(cache)) == (1, ["a", "b", "c"])
cache["a"] = cache.pop("a")
assert list(cache) == ["b", "c", "a"]
oldest = next(iter(cache))
del cache[oldest]
assert (oldest, list(cache.items())) == ("b", [("c", 3), ("a", 1)])
print(list(cache))
