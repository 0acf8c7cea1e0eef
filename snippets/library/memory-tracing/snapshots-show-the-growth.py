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

largest, *others = after.compare_to(before, "lineno")
assert largest.traceback[0].lineno == 8
assert 100_000 <= largest.size_diff < 110_000
assert max(abs(other.size_diff) for other in others) < 20_000
print("line", largest.traceback[0].lineno, "grew by", largest.size_diff // 20_000, "times 20,000 bytes")
