class Shape:
    def scale(self, factor):
        return factor


def define():
    class Square(Shape):
        def scale(self):
            return 2

    return Square()


refused = False
try:
    square = define()
except TypeError:
    refused = True
print(refused, square.scale())
assert isinstance(square, Shape)
assert (Shape().scale(3), square.scale()) == (3, 2)
assert refused is True
