from collections import namedtuple

Point = namedtuple("Point", "x y")
point = Point(3, 4)
outcomes = []
for change in (lambda: setattr(point, "x", 5), lambda: point.__setitem__(0, 5)):
    try:
        change()
        outcomes.append("changed")
    except AttributeError as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["AttributeError", "AttributeError"]

moved = point._replace(x=5)
assert (moved, point) == (Point(5, 4), Point(3, 4))
print(point, moved)
