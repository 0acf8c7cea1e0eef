import gc
import timeit

states, calls = [], []
timeit.timeit(lambda: states.append(gc.isenabled()), number=3)
timeit.timeit("states.append(gc.isenabled())", "gc.enable()", number=2, globals={"states": states, "gc": gc})
assert states == [False, False, False, True, True]
assert gc.isenabled() is True
timeit.timeit("count += 1; calls[0] = count", "count = 0; calls.append(0)", globals={"calls": calls})
assert calls == [1_000_000]
print(states, calls)
