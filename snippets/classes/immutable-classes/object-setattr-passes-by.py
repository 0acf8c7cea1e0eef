import dataclasses


@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    y: int


point = Point(1, 2)
assert (point.x, point.y) == (1, 2)
object.__setattr__(point, "x", 3)
point.__dict__["y"] = 4
assert (point.x, point.y) == (3, 4)
try:
    point.x = 5
except dataclasses.FrozenInstanceError as error:
    message = str(error)
assert message == "cannot assign to field 'x'"
print(point)
