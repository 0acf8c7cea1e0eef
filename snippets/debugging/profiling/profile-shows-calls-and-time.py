import cProfile
import pstats


def leaf():
    pass


def branch():
    leaf(), leaf()


profiler = cProfile.Profile()
profiler.enable()
branch(), branch(), leaf()
stats = {key[2]: value for key, value in pstats.Stats(profiler).stats.items()}
(calls, _, own, total, callers), leaf_total = stats["branch"], stats["leaf"][3]
assert (calls, stats["leaf"][1]) == (2, 5)
assert 0 < own < total < own + leaf_total
print(calls, stats["leaf"][1])
