class Point:
    __slots__ = ("x", "y")


class Open:
    __slots__ = ("x", "__dict__")


point, open_point = Point(), Open()
point.x = open_point.x = 1
open_point.z = 3
try:
    point.z = 3
except AttributeError as error:
    outcome = type(error).__name__

assert (point.x, hasattr(point, "__dict__")) == (1, False)
assert outcome == "AttributeError"
assert vars(open_point) == {"z": 3}
print(outcome, vars(open_point))
