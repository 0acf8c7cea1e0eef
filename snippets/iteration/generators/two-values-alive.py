class Value:
    alive = peak = 0

    def __init__(self):
        Value.alive += 1
        Value.peak = max(Value.peak, Value.alive)

    def __del__(self):
        Value.alive -= 1


def values(count):
    for _ in range(count):
        yield Value()


peaks = {}
for count in (10, 1_000):
    Value.peak = 0
    for value in values(count):
        pass
    del value
    peaks[count] = Value.peak
assert peaks == {10: 2, 1_000: 2}

Value.peak = 0
stored = list(values(1_000))
assert Value.peak == 1_000
print("yielded and dropped:", peaks, "- kept in a list:", Value.peak)
del stored
