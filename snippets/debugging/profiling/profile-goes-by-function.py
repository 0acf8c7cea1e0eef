import cProfile
import pstats


def work():
    first = sum(range(10))
    second = sum(range(20))
    return first + second


profiler = cProfile.Profile()
profiler.runcall(work)
entries = {key[2]: (key[1], value[0]) for key, value in pstats.Stats(profiler).stats.items()}
assert entries["work"] == (work.__code__.co_firstlineno, 1)
assert entries["<built-in method builtins.sum>"] == (0, 2)
print(len([name for name in entries if name == "work"]))
