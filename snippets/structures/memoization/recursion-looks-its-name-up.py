import functools


def run(name):
    calls = []

    def fib(n):
        calls.append(n)
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    if name == "fib":
        fib = fast = functools.cache(fib)
    else:
        fast = functools.cache(fib)
    return fast(12), len(calls)


assert [run("fib"), run("fast")] == [(144, 13), (144, 465)]
print(run("fib"), run("fast"))
