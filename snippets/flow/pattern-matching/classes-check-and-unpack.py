made = []


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        made.append((x, y))
        self.x, self.y = x, y


class Pixel(Point):
    colour = "red"


def describe(subject):
    match subject:
        case Point(0, y):
            return f"on the axis at {y}"
        case Point(x=across, colour=colour):
            return f"{colour} at {across}"
    return "no match"


subjects = [Point(0, 5), Pixel(3, 4), Point(3, 4), (0, 5)]
assert made == [(0, 5), (3, 4), (3, 4)]
described = [describe(subject) for subject in subjects]
assert described == ["on the axis at 5", "red at 3", "no match", "no match"]
assert len(made) == 3
print(described)
