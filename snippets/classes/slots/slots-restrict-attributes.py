class Shape:
    pass


class Point(Shape):
    __slots__ = ("x", "y")


point = Point()
try:
    point.z = 3
    outcome = vars(point)
except AttributeError as error:
    outcome = type(error).__name__

assert outcome == {"z": 3}
print("point.z = 3:", outcome)
assert Point.__slots__ == ("x", "y")
assert outcome == "AttributeError"
