class Shape:
    def __init__(self, name):
        self.name = name

    @classmethod
    def build(cls, name):
        return cls(name)


class Circle(Shape):
    @classmethod
    def build(cls, name):
        return super().build(name.upper())


circle = Circle.build("c1")
assert type(circle) is Circle
assert circle.name == "C1"
print(type(circle).__name__, circle.name)
