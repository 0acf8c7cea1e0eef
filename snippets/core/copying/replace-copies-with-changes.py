# /// script
# requires-python = ">=3.13"
# ///
import copy
from collections import namedtuple
from dataclasses import dataclass

Point = namedtuple("Point", "x y")


@dataclass
class Size:
    width: int
    height: int


class Version:
    def __replace__(self, **changes):
        return changes


class Plain:
    pass


point, size, plain = Point(1, 2), Size(3, 4), Plain()
plain.__replace__ = Version().__replace__
replaced = [copy.replace(point, x=5), copy.replace(size, height=6), copy.replace(Version(), minor=1)]
refused = []
for value in ([1, 2], plain):
    try:
        copy.replace(value)
    except TypeError as error:
        refused.append(type(value).__name__)

assert replaced == [Point(5, 2), Size(3, 6), {"minor": 1}]
assert (point, size) == (Point(1, 2), Size(3, 4))
assert refused == ["list", "Plain"]
print(replaced, refused)
