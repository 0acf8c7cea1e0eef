import dataclasses
from typing import NamedTuple


@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    y: int


class Pair(NamedTuple):
    x: int
    y: int


point, pair = Point(1, 2), Pair(1, 2)
moved, swapped = dataclasses.replace(point, x=5), pair._replace(y=7)
assert (moved, swapped) == (Point(5, 2), Pair(1, 7))
assert (point, pair) == (Point(1, 2), Pair(1, 2))
print(moved, swapped)
