from functools import lru_cache


@lru_cache
def f(value):
    return value


results = [f(1), f(1.0), f(True), f(1)]
assert [type(result) for result in results] == [int, float, float, int]
assert (f.cache_info().hits, f.cache_info().misses) == (2, 2)
print(results)
