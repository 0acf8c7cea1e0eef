class Vector:
    def __init__(self, x):
        self.x = x

    def __mul__(self, factor):
        return Vector(self.x * factor)


def outcome(action):
    try:
        return action().x
    except TypeError:
        return "TypeError"


print(outcome(lambda: Vector(3) * 2), outcome(lambda: 2 * Vector(3)))
assert outcome(lambda: Vector(3) * 2) == 6
assert outcome(lambda: "x" * Vector(3)) == "TypeError"
assert outcome(lambda: 2 * Vector(3)) == 6
