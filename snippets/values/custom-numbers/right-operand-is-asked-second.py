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
    try:
        result = left + right
    except TypeError:
        result = "TypeError"
    calls = asked[:]
    asked.clear()
    return result, calls


assert outcome(Left(), Right()) == ("from the right", ["add", "radd"])
assert outcome(1, Right()) == ("from the right", ["radd"])
assert outcome(Both(), Both()) == ("TypeError", ["add"])
print(outcome(Left(), Right()))
