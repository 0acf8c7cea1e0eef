import tracemalloc


def allocated(items):
    expected = list(range(len(items)))
    tracemalloc.start()
    items.sort()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert items == expected
    return peak


peaks = [
    allocated(list(range(100_000))),
    allocated([*range(50_000, 100_000), *range(50_000)]),
    allocated([*range(10_000, 100_000), *range(10_000)]),
]
assert peaks == [0, 50_000 * 8, 10_000 * 8]
short = [allocated([*range(length, 1000), *range(length)]) for length in (256, 257)]
assert short == [0, 257 * 8]
print(peaks, short)
