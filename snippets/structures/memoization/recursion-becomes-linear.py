import functools


def count_calls(n, memoized):
    calls = 0

    def fib(n):
        nonlocal calls
        calls += 1
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    if memoized:
        fib = functools.cache(fib)
    return fib(n), calls


assert count_calls(30, memoized=True) == (832040, 31)
naive = [count_calls(n, memoized=False) for n in range(15)]
assert [calls for _, calls in naive] == [2 * b - 1 for b in (1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610)]
assert count_calls(20, memoized=False) == (6765, 21891)
assert 2 * 1346269 - 1 == 2_692_537 == 2 * count_calls(31, memoized=True)[0] - 1
print(count_calls(30, memoized=True), naive[-1])
