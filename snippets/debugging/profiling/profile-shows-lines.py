import cProfile
import pstats


def work():
    sum([])
    sum([])


profiler = cProfile.Profile()
profiler.runcall(work)
start = work.__code__.co_firstlineno
entries = sorted((key[2], key[1] - start, value[1]) for key, value in pstats.Stats(profiler).stats.items() if key[1] >= start)
assert entries[:1] == [("work", 0, 1)]

print(entries)
assert [line for name, line, calls in entries] == [0, 1, 2]
