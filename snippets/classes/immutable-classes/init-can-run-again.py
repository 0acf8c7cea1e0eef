class Point:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise AttributeError(name)


class Pair(tuple):
    def __new__(cls, first, second):
        return super().__new__(cls, (first, second))

    def __init__(self, *args):
        received.append(args)


received = []
point, pair = Point(1), Pair(1, 2)
assert vars(point) == {"x": 1}
point.__init__(5)
pair.__init__(5, 6)
assert point.x == 5
assert received == [(1, 2), (5, 6)]
assert pair == (1, 2)
try:
    point.x = 7
except AttributeError as error:
    refused = str(error)
assert refused == "x"
print(point.x, pair)
