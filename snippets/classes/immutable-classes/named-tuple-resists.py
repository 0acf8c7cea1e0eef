from typing import NamedTuple


class Point(NamedTuple):
    x: int


point = Point(1)
refused = []
for name in ("x", "y"):
    try:
        object.__setattr__(point, name, 2)
    except AttributeError:
        refused.append(name)

assert refused == ["x", "y"]
assert point.x == 1
assert hasattr(point, "__dict__") is False
print(refused)
