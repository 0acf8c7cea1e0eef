from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def load(name):
    calls.append(name)


for name in "abacab":
    load(name)

assert calls == ["a", "b", "c", "b"]
assert lru_cache(len).cache_parameters()["maxsize"] == 128
assert cache(len).cache_parameters()["maxsize"] == None
print(calls)
