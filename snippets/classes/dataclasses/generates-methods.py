from dataclasses import dataclass, fields


@dataclass
class Point:
    x: int
    y: int = 0


assert [field.name for field in fields(Point)] == ["x", "y"]
assert {"__init__", "__repr__", "__eq__"} <= vars(Point).keys()
assert repr(Point(1)) == "Point(x=1, y=0)"
assert (Point(1, 2) == Point(1, 2), Point(1, 2) == Point(1, 3)) == (True, False)
print(Point(1), Point(1) == Point(1))
