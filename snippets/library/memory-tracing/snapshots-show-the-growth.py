import tracemalloc

cache = []


def handle():
    data = bytearray(1000)
    cache.append(bytearray(20_000))
    return len(data)


tracemalloc.start()
handle()
before = tracemalloc.take_snapshot()
for _ in range(5):
    handle()
after = tracemalloc.take_snapshot()
tracemalloc.stop()

growth = after.compare_to(before, "lineno")[0]

assert growth.traceback[0].lineno == 8
assert (growth.size_diff // 20_000, growth.size_diff < 110_000) == (5, True)
print(f"line {growth.traceback[0].lineno} grew by five times 20,000 bytes")
