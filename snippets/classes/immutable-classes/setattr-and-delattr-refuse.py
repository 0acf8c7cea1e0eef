class Point:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


point = Point(1)
refused = []
for action, *args in ((setattr, "x", 2), (setattr, "y", 3), (delattr, "x")):
    try:
        action(point, *args)
    except AttributeError as error:
        refused.append(str(error))

assert refused == ["cannot set x", "cannot set y", "cannot delete x"]
assert vars(point) == {"x": 1}
print(refused)
