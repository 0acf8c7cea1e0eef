class Point:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x


def outcome(name, value):
    try:
        setattr(point, name, value)
    except AttributeError:
        return "AttributeError"


point = Point(1)
assert (outcome("x", 2), point.x) == ("AttributeError", 1)
print(outcome("_x", 3), point.x)
assert (outcome("_x", 3), point.x) == ("AttributeError", 1)
