import collections
import functools
import sys
import threading

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
numbers = range(500_000, 0, -1)
stop, ticks = threading.Event(), collections.Counter()
look = functools.partial(ticks.__getitem__, "other")


def other():
    while not stop.is_set():
        ticks["other"] += 1


def watched(work):
    """The result of the work, and how far the other thread has come meanwhile: without bytecode between the three steps."""
    before, result, after = map(functools.partial.__call__, [look, functools.partial(work, numbers), look])
    return result, after - before


def loop(numbers):
    start = look()
    any(start != look() for _ in range(20_000_000))
    return numbers[-1]


thread = threading.Thread(target=other)
thread.start()
_, before = watched(loop)
total, during_sum = watched(sum)
ordered, during_sorted = watched(sorted)
last, during_loop = watched(loop)
stop.set()
thread.join()

assert (total, ordered, last) == (125_000_250_000, list(range(1, 500_001)), 1)
assert ([during_sum, during_sorted] == [0, 0]) == gil
assert min(before, during_loop) > 0
print("during sum and sorted:", [during_sum, during_sorted])
