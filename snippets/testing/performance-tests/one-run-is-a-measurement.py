import timeit

busy = iter([0.0, 9.0])
now = 0.0


def work():
    global now
    now += 2.0 + next(busy)


first = timeit.timeit(work, number=1, timer=lambda: now)
second = timeit.timeit(work, number=1, timer=lambda: now)
print(first, second)
assert (first, second) == (2.0, 11.0)
assert first == second
