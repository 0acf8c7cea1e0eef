from functools import lru_cache


def entries(cached, *calls):
    for args in calls:
        cached(*args)
    return cached.cache_info().currsize


def total(*numbers):
    return sum(numbers)


counts = [
    entries(lru_cache(total), (2, 3), (2.0, 3.0)),
    entries(lru_cache(typed=True)(total), (2, 3), (2.0, 3.0)),
    entries(lru_cache(total), (2,), (2.0,)),
]

assert counts == [1, 2, 2]
print(counts)
