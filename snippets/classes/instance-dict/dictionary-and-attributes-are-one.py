class Point:
    calls = []

    def __setattr__(self, name, value):
        self.calls.append(name)
        super().__setattr__(name, value)


point = Point()
point.x = 1
point.__dict__["y"] = 2

assert (point.x, point.y) == (1, 2)
assert Point.calls == ["x"]
del point.__dict__["x"]
assert hasattr(point, "x") is False
print(vars(point), Point.calls)
