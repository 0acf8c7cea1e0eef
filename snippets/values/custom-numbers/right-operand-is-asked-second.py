asked = []


class Left:
    def __add__(self, other):
        asked.append("add")
        return NotImplemented


class Right:
    def __radd__(self, other):
        asked.append("radd")
        return "from the right"


class Both(Left, Right):
    pass


def outcome(left, right):
    asked.clear()
    try:
        return left + right, list(asked)
    except TypeError:
        return "TypeError", list(asked)


assert outcome(Left(), Right()) == ("from the right", ["add", "radd"])
assert outcome(1, Right()) == ("from the right", ["radd"])
assert outcome(Both(), Both()) == ("TypeError", ["add"])
print(outcome(Left(), Right()))
