import tracemalloc

early = bytearray(10_000)
tracemalloc.start()
late = bytearray(10_000)
traces = [tracemalloc.get_object_traceback(data) for data in (early, late)]
temporary = bytearray(100_000)
del temporary
current, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()

assert (traces[0], traces[1][0].lineno) == (None, 5)
assert (10_000 <= current < 50_000, peak >= 110_000) == (True, True)
print(f"early: {traces[0]}, late: line {traces[1][0].lineno}")
