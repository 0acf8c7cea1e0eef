class Box:
    def __init__(self):
        self._width = 1

    @property
    def width(self):
        return self._width

    @width.setter
    def set_width(self, value):
        self._width = value


box = Box()
try:
    box.width = 2
    outcome = "assigned"
except AttributeError as error:
    outcome = type(error).__name__

assert (outcome, box.width) == ("AttributeError", 1)
box.set_width = 3
assert (box.width, box.set_width) == (3, 3)
assert (type(Box.set_width), Box.width.fset) == (property, None)
print(outcome, box.width)
