import dataclasses


@dataclasses.dataclass(frozen=True)
class Point:
    x: int


class Open(Point):
    __setattr__ = object.__setattr__


try:
    dataclasses.dataclass(Open)
except TypeError as error:
    message = str(error)
assert message == "cannot inherit non-frozen dataclass from a frozen one"
point = Open(1)
assert point == Open(1)
point.x += 2
assert point.x == 3
print(point.x)
