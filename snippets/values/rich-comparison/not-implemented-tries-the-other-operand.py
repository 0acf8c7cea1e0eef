calls = []


class Left:
    def __lt__(self, other):
        calls.append("Left.__lt__")
        return NotImplemented

    def __eq__(self, other):
        calls.append("Left.__eq__")
        return NotImplemented


class Right:
    def __gt__(self, other):
        calls.append("Right.__gt__")
        return "greater"

    def __eq__(self, other):
        calls.append("Right.__eq__")
        return "equal"


left, right = Left(), Right()
assert (left < right) == "greater"
assert (left == right) == "equal"
assert calls == ["Left.__lt__", "Right.__gt__", "Left.__eq__", "Right.__eq__"]
print(calls)
