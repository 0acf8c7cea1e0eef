import cProfile
import pstats


def work():
    first = sum(range(10))
    second = sum(range(20))
    return first + second


profiler = cProfile.Profile()
profiler.runcall(work)
lines = [key[1] for key in pstats.Stats(profiler).stats if key[2] == "work"]

print(len(lines))
assert len(lines) == 3
