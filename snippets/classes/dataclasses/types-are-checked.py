from dataclasses import dataclass


@dataclass
class Point:
    x: int


try:
    outcome = Point("not a number").x
except TypeError as error:
    outcome = type(error).__name__

print(Point(1), outcome)
assert Point(1) == Point(x=1)
assert outcome in ("not a number", "TypeError")
assert outcome == "TypeError"
