# shows: timeit runs with the globals that it is given
import timeit

calls = []
timeit.timeit("calls.append(1)", globals=globals(), number=5)
assert len(calls) == 5
print(len(calls))
