import cProfile
import pstats


def descend(left):
    return left and descend(left - 1)


def even(number):
    return number == 0 or odd(number - 1)


def odd(number):
    return number != 0 and even(number - 1)


profiler = cProfile.Profile()
profiler.runcall(descend, 9)
profiler.runcall(descend, 4)
profiler.runcall(even, 7)
counts = {key[2]: value[:2] for key, value in pstats.Stats(profiler).stats.items()}
assert counts["descend"] == (2, 15)
assert (counts["even"], counts["odd"]) == ((1, 4), (1, 4))
print(counts["descend"])
