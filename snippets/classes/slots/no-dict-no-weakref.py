import weakref


class Point:
    __slots__ = ("x", "y")


point = Point()
point.x = 1
outcomes = [f"has __dict__: {hasattr(point, '__dict__')}"]
try:
    point.z = 3
except AttributeError as error:
    outcomes.append(type(error).__name__)
try:
    weakref.ref(point)
except TypeError as error:
    outcomes.append(str(error))
assert point.x == 1
assert outcomes == [
    "has __dict__: False",
    "AttributeError",
    "cannot create weak reference to 'Point' object",
]
print(outcomes)
