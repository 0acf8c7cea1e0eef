import gc
import timeit

seen = []


def look():
    seen.append(gc.isenabled())


timeit.timeit(look, number=1)
timeit.timeit(look, setup="import gc; gc.enable()", number=1)
seen.append(gc.isenabled())
print(seen)
assert seen == [False, True, True]
