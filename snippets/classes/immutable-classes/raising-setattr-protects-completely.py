import dataclasses


@dataclasses.dataclass(frozen=True)
class Point:
    x: int


point = Point(1)
try:
    point.x = 2
except dataclasses.FrozenInstanceError as error:
    message = str(error)
assert (message, point.x) == ("cannot assign to field 'x'", 1)
object.__setattr__(point, "x", 3)
print(point)
assert point.x == 1, "changed after all"
