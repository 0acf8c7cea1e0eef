import tracemalloc

cache = []


def handle():
    cache.append(bytearray(1000))
    cache.append(bytearray(20_000))


tracemalloc.start()
before = tracemalloc.take_snapshot()
for _ in range(5):
    handle()
after = tracemalloc.take_snapshot()
tracemalloc.stop()

largest, second, *others = after.compare_to(before, "lineno")
assert [line.traceback[0].lineno for line in (largest, second)] == [8, 7]
assert 100_000 <= largest.size_diff < 101_000
assert 5_000 <= second.size_diff < 6_000
print("line", largest.traceback[0].lineno, "grew by", largest.size_diff // 20_000, "times 20,000 bytes")
