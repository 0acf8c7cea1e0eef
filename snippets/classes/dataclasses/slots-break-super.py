from dataclasses import dataclass


@dataclass(slots=True)
class Point:
    x: int

    def short(self):
        return super().__eq__(self)

    def long(self):
        return super(Point, self).__eq__(self)


point = Point(1)
try:
    outcome = point.short()
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert Point.__slots__ == ("x",)
assert point.long() is True
assert outcome in (True, "TypeError")
assert outcome == "TypeError"
