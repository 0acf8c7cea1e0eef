from dataclasses import dataclass


@dataclass
class Point:
    x: int


@dataclass
class WithHash:
    x: int

    def __hash__(self):
        return 7


try:
    hash(Point(1))
except TypeError as error:
    outcome = f"TypeError: {error}"
assert vars(Point)["__hash__"] is None
assert outcome == "TypeError: unhashable type: 'Point'"
assert hash(WithHash(1)) == 7
assert WithHash(1) == WithHash(x=1)
print(outcome)
