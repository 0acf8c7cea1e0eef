from collections import namedtuple

Point = namedtuple("Point", "x y")
Size = namedtuple("Size", "width height")

print(Point(3, 4) == Size(3, 4))
assert (Point(3, 4) == Size(3, 4)) == False
