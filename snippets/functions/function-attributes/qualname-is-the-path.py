class Shape:
    def area(self):
        pass


def outer():
    def inner():
        pass

    return inner


assert (Shape.area.__name__, Shape.area.__qualname__) == ("area", "Shape.area")
assert (outer().__name__, outer().__qualname__) == ("inner", "outer.<locals>.inner")
assert (lambda: 0).__qualname__ == "<lambda>"
print(outer().__qualname__)
