from functools import lru_cache

calls = []


@lru_cache(maxsize=2)
def load(name):
    calls.append(name)


for name in "abac":
    load(name)
assert calls == ["a", "b", "c"]

calls.clear()
load("a")
load("b")
assert calls == ["b"]
print("after a, b, a, c the cache has lost:", calls)
