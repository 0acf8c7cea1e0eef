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


replaced = [copy.replace(Point(1, 2), x=5), copy.replace(Size(3, 4), height=6), copy.replace(Version(), minor=1)]
try:
    outcome = copy.replace([1, 2])
except TypeError as error:
    outcome = type(error).__name__

assert replaced == [Point(5, 2), Size(3, 6), {"minor": 1}]
assert outcome == "TypeError"
print(replaced, outcome)
