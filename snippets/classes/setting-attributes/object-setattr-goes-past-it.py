class Point:
    def __init__(self, x):
        vars(self)["x"] = x

    def __setattr__(self, name, value):
        raise AttributeError(name)


point = Point(1)
try:
    point.x = 2
    outcome = "set"
except AttributeError as error:
    outcome = str(error)
assert (outcome, point.x) == ("x", 1)
object.__setattr__(point, "x", 3)
assert point.x == 3
vars(point)["x"] = 4
assert point.x == 4
print(outcome, point.x)
