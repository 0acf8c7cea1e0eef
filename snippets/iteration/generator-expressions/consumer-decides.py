class Tracked:
    alive = peak = 0

    def __init__(self, value):
        Tracked.alive += 1
        Tracked.peak = max(Tracked.peak, Tracked.alive)

    def __del__(self):
        Tracked.alive -= 1


class Number(Tracked, int):
    pass


class Piece(Tracked, str):
    pass


def peak_of(consume, elements):
    Tracked.peak = 0
    consume(elements)
    return Tracked.peak


peaks = {
    "sum": peak_of(sum, (Number(n) for n in range(1000))),
    "str.join": peak_of("".join, (Piece(n) for n in range(1000))),
    "sorted": peak_of(sorted, (Number(n) for n in range(1000))),
}
assert peaks == {"sum": 1, "str.join": 1000, "sorted": 1000}
print("alive at once:", peaks)
