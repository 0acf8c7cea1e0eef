from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, size):
        self._size = size

    @abstractmethod
    def area(self):
        """Return the area."""

    def describe(self):
        return f"{type(self).__name__} {self.area()}"


class Square(Shape):
    def area(self):
        return self._size**2


class Strip(Shape):
    def area(self):
        return self._size * 10


try:
    Shape(1)
except TypeError as error:
    message = str(error)

assert "abstract" in message
assert [shape.describe() for shape in (Square(3), Strip(3))] == ["Square 9", "Strip 30"]
print([shape.describe() for shape in (Square(3), Strip(3))])
