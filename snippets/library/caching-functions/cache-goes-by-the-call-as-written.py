from functools import lru_cache

calls = []


@lru_cache
def area(width, height):
    calls.append((width, height))


for _ in range(2):
    area(2, 3)
    area(2, height=3)
    area(width=2, height=3)
    area(height=3, width=2)

assert calls == [(2, 3)] * 4
assert area.cache_info().hits == 4
print(area.cache_info())
