from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: "no type at all"


point = Point("one", None)
assert vars(point) == {"x": "one", "y": None}
print(point)
