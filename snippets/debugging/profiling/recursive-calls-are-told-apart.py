import cProfile
import pstats


def descend(left):
    return left and descend(left - 1)


profiler = cProfile.Profile()
profiler.runcall(descend, 9)
profiler.runcall(descend, 4)
primitive, calls = {key[2]: value[:2] for key, value in pstats.Stats(profiler).stats.items()}["descend"]
assert (primitive, calls) == (2, 15)
print(primitive, calls)
