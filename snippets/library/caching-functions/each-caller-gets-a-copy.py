from functools import lru_cache


@lru_cache
def primes():
    return [2, 3, 5]


primes().append(4)

print(primes())
assert primes() == [2, 3, 5]
