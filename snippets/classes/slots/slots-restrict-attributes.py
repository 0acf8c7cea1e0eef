class Shape:
    pass


class Point(Shape):
    __slots__ = ("x", "y")


point = Point()
point.x = 1
try:
    point.z = 3
    outcome = vars(point)
except AttributeError as error:
    outcome = type(error).__name__

print("point.z = 3:", outcome)
assert Point.__slots__ == ("x", "y")
assert outcome in ({"z": 3}, "AttributeError")
assert outcome == "AttributeError"
