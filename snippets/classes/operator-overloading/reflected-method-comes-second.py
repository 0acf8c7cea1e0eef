log = []


class Left:
    def __add__(self, other):
        log.append("add")
        return NotImplemented


class Right:
    def __radd__(self, other):
        log.append("radd")
        return type(other).__name__


assert Left() + Right() == "Left"
assert log == ["add", "radd"]
assert object() + Right() == "object"
try:
    Left() + object()
except TypeError as error:
    log.append(str(error))
assert log[2:] == ["radd", "add", "unsupported operand type(s) for +: 'Left' and 'object'"]
print(log)
