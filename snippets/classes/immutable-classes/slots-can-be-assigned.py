class Point:
    __slots__ = ("x",)


point = Point()
point.x = 1
point.x += 4
assert point.x == 5
del point.x
assert hasattr(point, "x") is False
try:
    point.y = 1
except AttributeError as error:
    message = str(error)
assert message.startswith("'Point' object has no attribute 'y'")
print("x" in dir(point), hasattr(point, "x"), message[:35])
