import cProfile
import io
import pstats


def load():
    return 1


def page():
    return load() + load()


def menu():
    return load()


profiler = cProfile.Profile()
profiler.enable()
page(), menu()
profiler.disable()
callers = {key[2]: {caller[2]: count[0] for caller, count in value[4].items()} for key, value in pstats.Stats(profiler).stats.items()}
assert callers["load"] == {"page": 2, "menu": 1}
shown = io.StringIO()
pstats.Stats(profiler, stream=shown).print_callers("load")
assert ["page" in shown.getvalue(), "menu" in shown.getvalue()] == [True, True]
print(callers["load"])
