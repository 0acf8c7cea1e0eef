class Shape:
    pass


class Point(Shape):
    __slots__ = ("x", "y")


point = Point()
outcome = "nothing raised"
try:
    point.z = 3
except AttributeError as error:
    outcome = type(error).__name__
print("point.z = 3:", outcome)
assert outcome == "AttributeError"
