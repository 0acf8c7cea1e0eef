from functools import lru_cache


@lru_cache
def primes():
    return [2, 3, 5]


first = primes()
first.append(4)
assert primes() is first
assert primes() == [2, 3, 5, 4]
primes.cache_clear()
assert primes() == [2, 3, 5]
print(first, primes())
