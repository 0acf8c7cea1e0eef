class Point:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x


point = Point(1)
try:
    point.x = 2
except AttributeError as error:
    message = str(error)
assert message in ("can't set attribute 'x'", "property 'x' of 'Point' object has no setter")
assert vars(point) == {"_x": 1}
point._x = 3
point.y = 4
assert (point.x, point.y) == (3, 4)
print(point.x, point.y)
