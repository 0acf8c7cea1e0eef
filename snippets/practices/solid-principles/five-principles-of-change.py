class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


def total_area(shapes):
    return sum(shape.area() for shape in shapes)


before = total_area([Square(2), Square(3)])


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3 * self.radius**2


after = total_area([Square(2), Circle(2)])
print(before, after)
assert (before, after) == (13, 16)
