import gc
import timeit

seen = []


def look():
    seen.append(gc.isenabled())


for switch in (gc.enable, gc.disable):
    switch()
    timeit.timeit(look, number=1)
    look()
gc.enable()
timeit.timeit(look, setup=gc.enable, number=1)
assert seen == [False, True, False, False, True]
print(seen)
