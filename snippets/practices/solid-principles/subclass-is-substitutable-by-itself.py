class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def __setattr__(self, name, value):
        object.__setattr__(self, "width", value)
        object.__setattr__(self, "height", value)


def stretched(rectangle):
    rectangle.width = 10
    return rectangle.area()


assert issubclass(Square, Rectangle)
assert stretched(Rectangle(2, 3)) == 30
print(stretched(Square(3)))
assert stretched(Square(3)) == 30
