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


def peak_of(consume, count):
    Value.peak = Value.alive
    consume(values(count))
    return Value.peak


def loop(iterable):
    for value in iterable:
        pass


peaks = {
    "loop over 10": peak_of(loop, 10),
    "loop over 1000": peak_of(loop, 1000),
    "list of 1000": peak_of(list, 1000),
}
assert peaks == {"loop over 10": 2, "loop over 1000": 2, "list of 1000": 1000}
print(peaks)
