from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Vector:
    x: int
    y: int


assert Point(1, 2) == Point(1.0, 2.0)
assert Point(1, 2) != Point(1, 3)
assert Point(1, 2) != Vector(1, 2)
assert Point(1, 2).__eq__(Vector(1, 2)) is NotImplemented
print(Point(1, 2) == Point(1, 2), Point(1, 2) == Vector(1, 2))
