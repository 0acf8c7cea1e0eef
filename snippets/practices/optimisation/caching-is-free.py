from functools import lru_cache


@lru_cache(maxsize=None)
def square(n):
    return n * n


total = sum(square(n) for n in range(10_000))
assert total == 333283335000
info = square.cache_info()
assert info.misses == 10_000 and info.currsize in (0, 10_000)
print(info.hits, info.currsize)
assert info.hits > 0 and info.currsize == 0
