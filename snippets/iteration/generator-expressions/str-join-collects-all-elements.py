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
    "sum": peak_of(sum, (Number(n) for n in range(200))),
    "str.join": peak_of("".join, (Piece(n) for n in range(200))),
    "sorted": peak_of(sorted, (Number(n) for n in range(200))),
}
assert peaks == {"sum": 1, "str.join": 200, "sorted": 200}
print("alive at once:", peaks)
