class Point:
    __slots__ = ("x",)


def outcome(name, value):
    try:
        setattr(point, name, value)
    except AttributeError:
        return "AttributeError"


point = Point()
assert (outcome("x", 1), point.x, outcome("y", 1)) == (None, 1, "AttributeError")
print(outcome("x", 2), point.x)
assert outcome("x", 2) == "AttributeError"
