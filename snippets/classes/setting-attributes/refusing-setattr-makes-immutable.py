class Point:
    def __init__(self, x):
        vars(self)["x"] = x

    def __setattr__(self, name, value):
        raise AttributeError(name)


point = Point(1)
object.__setattr__(point, "x", 2)

print(point.x)
assert point.x == 1
