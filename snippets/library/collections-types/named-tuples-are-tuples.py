from collections import namedtuple

Point = namedtuple("Point", "x y", defaults=[0])
point = Point(3)
x, y = point

outcome = "nothing raised"
try:
    point.x = 5
except AttributeError:
    outcome = "AttributeError"
moved = point._replace(x=5)

assert (x, y, point.x, point[0]) == (3, 0, 3, 3)
assert (point == (3, 0), hash(point) == hash((3, 0)), isinstance(point, tuple)) == (True, True, True)
assert (outcome, moved, point) == ("AttributeError", Point(5, 0), Point(3, 0))
print(point, moved, outcome)
