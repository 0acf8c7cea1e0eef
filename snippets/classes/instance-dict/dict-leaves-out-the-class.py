class Shape:
    __slots__ = ("colour",)


class Circle(Shape):
    sides = 0

    def __init__(self, radius):
        self.radius = radius
        self.colour = "red"

    @property
    def diameter(self):
        return 2 * self.radius

    def scale(self):
        pass


circle = Circle(3)
assert circle.__dict__ == {"radius": 3}
assert (circle.diameter, circle.colour, circle.sides) == (6, "red", 0)
readable = {name for name in dir(circle) if not name.startswith("__")}
assert readable == {"colour", "diameter", "radius", "scale", "sides"}
print(vars(circle), sorted(readable))
