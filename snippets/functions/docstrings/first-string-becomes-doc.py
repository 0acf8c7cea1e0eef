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


assert area.__doc__ == "Return the area of a rectangle."
assert (Shape.__doc__, late.__doc__) == ("A shape.", None)
print(area.__doc__)
