from functools import lru_cache


@lru_cache
def primes():
    return [2, 3, 5]


first = primes()
assert first == [2, 3, 5]
first.append(4)
assert first == [2, 3, 5, 4]

print(primes())
assert primes() == [2, 3, 5]
