import gc
import timeit

seen = []
before = gc.isenabled()
timeit.timeit(lambda: seen.append(gc.isenabled()), number=1)
assert (before, len(seen), gc.isenabled()) == (True, 1, True)
print(seen)
assert seen == [True]
