from functools import lru_cache

calls = []


@lru_cache(maxsize=100)
def square(n):
    calls.append(n)
    return n * n


def use(numbers):
    calls.clear()
    square.cache_clear()
    for n in numbers:
        square(n)
    return len(calls), square.cache_info().currsize


found = [use([1, 2, 3] * 100), use(range(300)), use(list(range(101)) * 3)]
print(found)
assert found == [(3, 3), (300, 100), (303, 100)]
