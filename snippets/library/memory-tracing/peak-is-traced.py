import tracemalloc

tracemalloc.start()
kept = bytearray(10_000)
temporary = bytearray(100_000)
del temporary
current, peak = tracemalloc.get_traced_memory()
tracemalloc.reset_peak()
lowered = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()

assert 10_000 <= current < 50_000
assert peak - current >= 90_000
assert lowered < 50_000
print("peak above the present by", (peak - current) // 10_000, "times 10,000 bytes")
