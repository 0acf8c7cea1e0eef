from functools import lru_cache

calls = []


@lru_cache
def load(name):
    calls.append(name)
    if name == "broken":
        raise ValueError
    return [name]


same = load("a") is load("a")
for _ in range(2):
    try:
        load("broken")
    except ValueError:
        pass

assert same == True
assert calls == ["a", "broken", "broken"]
assert load.cache_info().currsize == 1
print(same, calls, load.cache_info().currsize)
