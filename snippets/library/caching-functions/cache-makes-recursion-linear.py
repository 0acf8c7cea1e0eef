from functools import lru_cache

computed = []


def fib(number):
    computed.append(number)
    return number if number < 2 else fib(number - 1) + fib(number - 2)


plain = fib(25), len(computed)
fib = lru_cache(maxsize=None)(fib)
computed.clear()
cached = fib(25), len(computed)
assert (plain, cached) == ((75025, 242785), (75025, 26))
print(plain, cached)
