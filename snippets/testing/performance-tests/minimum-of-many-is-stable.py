import timeit

busy = iter([0.0, 4.0, 0.5, 9.0])
now = 0.0


def work():
    global now
    now += 2.0 + next(busy)


times = timeit.repeat(work, repeat=4, number=1, timer=lambda: now)
assert times == [2.0, 6.0, 2.5, 11.0]
assert min(times) == 2.0
print(times, min(times))
