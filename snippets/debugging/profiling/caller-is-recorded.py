import cProfile
import contextlib
import io
import pstats


def load():
    pass


def page():
    load(), load()


def menu():
    load()


profiler = cProfile.Profile()
profiler.enable()
page(), menu()
with contextlib.redirect_stdout(io.StringIO()) as shown:
    pstats.Stats(profiler).print_callers("load")
fields = [line.split("<-")[-1].split() for line in shown.getvalue().splitlines() if line.endswith(("(page)", "(menu)"))]
assert sorted((line[-1].split(":")[1].split("(")[1], line[0]) for line in fields) == [("menu)", "1"), ("page)", "2")]
print(sorted(line[0] for line in fields))
