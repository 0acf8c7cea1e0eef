class Tracked:
    alive = 0

    def __init__(self, value):
        Tracked.alive += 1

    def __del__(self):
        Tracked.alive -= 1


class Number(Tracked, int):
    pass


class Piece(Tracked, str):
    pass


def alive_before_each(consume, kind):
    alive = []
    consume(alive.append(Tracked.alive) or kind(n) for n in range(100))
    return alive


assert alive_before_each(sum, Number) == [0] * 100
assert alive_before_each("".join, Piece) == alive_before_each(sorted, Number) == [*range(100)]
print(max(alive_before_each(sum, Number)), max(alive_before_each("".join, Piece)))
