asked = []


class Left:
    def __eq__(self, other):
        asked.append("Left")
        return NotImplemented


class Right:
    def __eq__(self, other):
        asked.append("Right")
        return NotImplemented


left, right = Left(), Right()
assert (left == right) is False
assert asked == ["Left", "Right"]
assert (left == left) is True

assert object().__eq__(object()) is NotImplemented

first, second = [1, 2], [1, 2]
assert (first == second) is True
assert (first is second) is False
print(left == right, left == left, first == second)
