from functools import cache, lru_cache


def entries_of(decorator):
    cached = decorator(lambda number: number)
    for number in range(200):
        cached(number)
    return cached.cache_info().currsize


sizes = [entries_of(decorator) for decorator in (lru_cache, lru_cache(maxsize=None), cache)]
assert sizes == [128, 200, 200]
print(sizes)
