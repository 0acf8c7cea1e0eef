import tracemalloc

early = bytearray(10_000)
tracemalloc.start()
late = bytearray(10_000)
traces = [tracemalloc.get_object_traceback(data) for data in (early, late)]
tracemalloc.stop()

print([trace is not None for trace in traces])
assert (traces[0] is not None) == True
