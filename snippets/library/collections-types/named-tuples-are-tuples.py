from collections import namedtuple

Point = namedtuple("Point", "x y", defaults=[0])
point = Point(3)
x, y = point

assert isinstance(point, tuple) is True
assert (x, y, point.x, point.y, point[0], point[-1]) == (3, 0, 3, 0, 3, 0)
assert (point == (3, 0), hash(point) == hash((3, 0)), point < (3, 1)) == (True, True, True)
print(point, point.x, point[0])
