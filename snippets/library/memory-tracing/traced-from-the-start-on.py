import tracemalloc

early = bytearray(b"early")
tracemalloc.start()
late = bytearray(b"late")
traces = {data.decode(): tracemalloc.get_object_traceback(data) for data in (early, late)}
tracemalloc.stop()

assert list(traces) == ["early", "late"]
assert traces["early"] == None
assert traces["late"][0].lineno == 5
print("early:", traces["early"], "- late: line", traces["late"][0].lineno)
