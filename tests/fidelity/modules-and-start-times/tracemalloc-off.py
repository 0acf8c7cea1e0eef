# shows: tracemalloc is off, and starts at nothing
import tracemalloc

assert tracemalloc.is_tracing() is False
tracemalloc.start()
data = bytearray(100_000)
current, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()
assert 100_000 <= current < 200_000
print(tracemalloc.get_traced_memory())
