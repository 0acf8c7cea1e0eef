class Shape:
    def area(self):
        return 0

    @property
    def name(self):
        return "shape"


class Point(Shape):
    area = 5
    name = "point"


point = Point()
assert isinstance(point, Shape)
assert (point.area, point.name) == (5, "point")
assert (Shape().area(), Shape().name) == (0, "shape")
try:
    point.area()
except TypeError as error:
    message = str(error)
assert message == "'int' object is not callable"
print(point.area, point.name)
