import functools

calls = []


def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


fast = functools.cache(fib)
result = fast(12)
print(result, len(calls))
assert result == 144 and calls[0] == 12
assert len(calls) == 13
