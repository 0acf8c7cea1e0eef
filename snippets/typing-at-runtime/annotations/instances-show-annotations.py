class Point:
    x: int


try:
    outcome = Point().__annotations__
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert Point.__annotations__ == {"x": int}
assert outcome in ({"x": int}, "AttributeError")
assert outcome == {"x": int}
