class Shape:
    def area(self):
        """Return the area.

        Needs two sides.
        """


print(repr(Shape.area.__doc__))
assert Shape.area.__doc__ == "Return the area.\n\n        Needs two sides.\n        "
