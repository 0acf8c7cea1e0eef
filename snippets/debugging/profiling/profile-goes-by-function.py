import cProfile
import pstats


def work():
    sum([])
    sum([])


profiler = cProfile.Profile()
profiler.runcall(work)
entries = {key[2]: (key[1], value[1]) for key, value in pstats.Stats(profiler).stats.items()}
entries.pop("<method 'disable' of '_lsprof.Profiler' objects>", None)
assert entries == {"work": (work.__code__.co_firstlineno, 1), "<built-in method builtins.sum>": (0, 2)}
print(entries)
