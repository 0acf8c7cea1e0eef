def area(side):
    result = side * side
    """Return the area of a square."""
    return result


assert area(3) == 9
print(area.__doc__)
assert area.__doc__ == "Return the area of a square."
