made = []


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        made.append((x, y))
        self.x, self.y = x, y


subject = Point(0, 5)
made.clear()
match subject:
    case Point(0, y):
        print("matched, y =", y)
assert len(made) == 1
