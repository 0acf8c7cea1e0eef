class Point:
    def __init__(self, x):
        vars(self)["x"] = x

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is fixed")


point = Point(1)
try:
    point.x = 2
except AttributeError as error:
    outcome = str(error)
assert (outcome, point.x) == ("x is fixed", 1)
object.__setattr__(point, "x", 3)

assert vars(point) == {"x": 3}
print(point.x)
assert point.x == 1
