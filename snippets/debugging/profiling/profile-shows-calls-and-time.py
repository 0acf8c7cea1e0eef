import cProfile
import pstats


def leaf():
    return 1


def branch():
    return leaf() + leaf()


profiler = cProfile.Profile()
profiler.enable()
branch(), branch(), leaf()
profiler.disable()
stats = {key[2]: value for key, value in pstats.Stats(profiler).stats.items()}
calls = {name: stats[name][0] for name in ("branch", "leaf")}
own, total = stats["branch"][2:4]
assert calls == {"branch": 2, "leaf": 5}
assert total >= own + sum(each[3] for each in [stats["leaf"][4][key] for key in stats["leaf"][4] if key[2] == "branch"]) * 0.999
print(calls)
