def area(width, height):
    """Return the area of a rectangle."""
    return width * height


class Shape:
    "A shape."

    pass
    "Not a docstring."


def late():
    result = 0
    "Not the first statement."
    return result


optimised = {}
exec(compile('"""A module."""\ndef area():\n    "An area."\n', "example", "exec", optimize=2), optimised)
assert (optimised.get("__doc__"), optimised["area"].__doc__) == (None, None)
assert area.__doc__ == "Return the area of a rectangle."
assert (Shape.__doc__, late.__doc__) == ("A shape.", None)
print(area.__doc__)
