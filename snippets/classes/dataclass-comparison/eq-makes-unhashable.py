from dataclasses import dataclass


@dataclass
class Point:
    x: int


outcome = "nothing raised"
try:
    hash(Point(1))
except TypeError as error:
    outcome = f"TypeError: {error}"
assert vars(Point)["__hash__"] is None
assert outcome == "TypeError: unhashable type: 'Point'"
print(outcome)
