def area(width, height):
    "Return the area."


print(area.__doc__)
assert area.__doc__ == None
