class Circle:
    sides = 0

    def __init__(self, radius):
        self.radius = radius

    @property
    def diameter(self):
        return 2 * self.radius


circle = Circle(3)
readable = [name for name in dir(circle) if not name.startswith("__")]
print(readable, list(vars(circle)))
assert (circle.radius, circle.diameter, circle.sides) == (3, 6, 0)
assert readable == ["diameter", "radius", "sides"]
assert sorted(circle.__dict__) == readable
