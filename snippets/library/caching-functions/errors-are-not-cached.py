from functools import lru_cache

calls = []


@lru_cache
def load(name):
    calls.append(name)
    if name == "broken":
        raise ValueError(name)
    return name


outcomes = []
for name in ("broken", "broken", "fine", "fine"):
    try:
        outcomes.append(load(name))
    except ValueError as error:
        outcomes.append(f"raised {error}")

assert outcomes == ["raised broken", "raised broken", "fine", "fine"]
assert calls == ["broken", "broken", "fine"]
assert load.cache_info().currsize == 1
print(calls, load.cache_info().currsize)
