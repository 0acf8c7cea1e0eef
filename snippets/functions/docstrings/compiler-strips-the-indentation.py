# /// script
# requires-python = ">=3.13"
# ///
import inspect


class Shape:
    def area(self):
        """Return the area.

        Needs two sides.
          Both of them.
        """


assert Shape.area.__doc__ == "Return the area.\n\nNeeds two sides.\n  Both of them.\n"
assert inspect.getdoc(Shape.area) == "Return the area.\n\nNeeds two sides.\n  Both of them."
print(repr(Shape.area.__doc__))
