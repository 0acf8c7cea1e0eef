from collections import namedtuple

Point = namedtuple("Point", "x y")
point = Point(3, 4)
for name in Point._fields:
    try:
        setattr(point, name, 5)
        outcome = "changed"
    except AttributeError as error:
        outcome = str(error)
    assert outcome == "can't set attribute"

moved = point._replace(x=5)
assert (moved, point) == (Point(5, 4), Point(3, 4))
print(point, moved, outcome)
