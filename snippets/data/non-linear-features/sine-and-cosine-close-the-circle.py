import math


def place(hour):
    angle = 2 * math.pi * hour / 24
    return math.sin(angle), math.cos(angle)


def distance(*hours):
    return math.dist(*map(place, hours))


assert math.isclose(distance(23, 0), distance(0, 1)) and math.isclose(distance(0, 12), 2)
assert math.isclose(math.sin(2 * math.pi * 3 / 24), math.sin(2 * math.pi * 9 / 24)) and distance(3, 9) > 1
