class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __setattr__(self, name, value):
        super().__setattr__("width", value)
        super().__setattr__("height", value)


def area_when_stretched(rectangle):
    rectangle.width = 10
    return rectangle.area()


square = Square(3, 3)
assert isinstance(square, Rectangle) and square.area() == 9
assert area_when_stretched(Rectangle(3, 3)) == 30
area = area_when_stretched(square)
print(area)
assert area == 30
