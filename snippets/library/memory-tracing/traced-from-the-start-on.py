import tracemalloc

early = bytearray(10_000)
tracemalloc.start()
late = bytearray(10_000)
traces = [tracemalloc.get_object_traceback(data) for data in (early, late)]
tracemalloc.stop()

assert traces[0] == None
assert traces[1][0].lineno == 5
print("early:", traces[0], "- late: line", traces[1][0].lineno)
