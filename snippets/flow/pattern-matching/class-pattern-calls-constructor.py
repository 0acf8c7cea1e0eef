made = []


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        made.append((x, y))
        self.x, self.y = x, y


subject = Point(0, 5)
assert made == [(0, 5)]
made.clear()
match subject:
    case Point(0, y):
        matched = y
assert matched == 5
print("matched, with", len(made), "objects made")
assert len(made) == 1
