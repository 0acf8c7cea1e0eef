import tracemalloc

buffer = bytearray(1_000_000)
tracemalloc.start()
fixed = bytes(buffer)
assert 1_000_000 <= tracemalloc.get_traced_memory()[0] < 1_001_000
buffer[0] = 1
assert (fixed[0], len(fixed)) == (0, 1_000_000)
print(fixed[0], buffer[0])
