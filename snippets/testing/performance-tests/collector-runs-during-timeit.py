import gc
import timeit

seen = []
timeit.timeit(lambda: seen.append(gc.isenabled()), number=1)
assert gc.isenabled()
print(seen)
assert seen == [True]
