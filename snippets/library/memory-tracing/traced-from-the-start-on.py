import tracemalloc

early = bytearray([1])
tracemalloc.start()
late = bytearray([2])
traces = {bytes(data): tracemalloc.get_object_traceback(data) for data in (early, late)}
tracemalloc.stop()

assert list(traces) == [b"\1", b"\2"]
assert traces[b"\1"] == None
assert traces[b"\2"][0].lineno == 5
print("early:", traces[b"\1"], "- late: line", traces[b"\2"][0].lineno)
