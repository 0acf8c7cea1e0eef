import functools
import sys


@functools.cache
def steps(n):
    return n if n < 2 else steps(n - 1) + steps(n - 2)


def steps_in_a_loop(n):
    before, current = 0, 1
    for _ in range(n):
        before, current = current, before + current
    return before


assert [steps(n) for n in range(50)] == [steps_in_a_loop(n) for n in range(50)]
deep = sys.getrecursionlimit() * 50
steps.cache_clear()
try:
    outcome = steps(deep)
except RecursionError:
    outcome = "RecursionError"
assert outcome == "RecursionError"
assert steps_in_a_loop(deep) % 10 == 5
print(outcome, steps_in_a_loop(deep) % 10)
