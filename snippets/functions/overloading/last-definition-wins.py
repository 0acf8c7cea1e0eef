def area(side):
    return side**2


square = area


def area(width, height):
    return width * height


assert area(2, 3) == 6
try:
    area(2)
    outcome = "called"
except TypeError as error:
    outcome = str(error)
assert outcome == "area() missing 1 required positional argument: 'height'"
assert square(3) == 9
print(outcome)
