from dataclasses import dataclass
from typing import ClassVar


@dataclass
class Point:
    x: int
    unit = "mm"
    count: ClassVar[int] = 0


assert Point(1) == Point(x=1)
assert repr(Point(1)) == "Point(x=1)"
assert vars(Point(1)) == {"x": 1}
assert (Point.unit, Point.count) == ("mm", 0)
print(Point(1), vars(Point(1)))
