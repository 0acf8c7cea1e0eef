import inspect


class Shape:
    def area(self):
        "Return the area."


class Circle(Shape):
    def area(self):
        return 3


assert Circle.area.__doc__ is None
assert inspect.getdoc(Circle.area) == "Return the area."
assert inspect.getdoc(Circle.__init__) == object.__init__.__doc__
print(inspect.getdoc(Circle.area))
