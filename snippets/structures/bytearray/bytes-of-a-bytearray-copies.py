import tracemalloc

buffer = bytearray(1_000_000)
tracemalloc.start()
fixed = bytes(buffer)
assert 1_000_000 <= tracemalloc.get_traced_memory()[0] < 1_001_000
buffer.clear()
assert (fixed, buffer) == (bytes(1_000_000), b"")
print(len(fixed), len(buffer))
