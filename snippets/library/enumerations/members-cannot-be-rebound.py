from enum import Enum


class Color(Enum):
    RED = 1


def change(target, name, value):
    try:
        setattr(target, name, value)
    except AttributeError:
        return "AttributeError", target, name
    return getattr(target, name)


assert change(Color, "RED", 2) == ("AttributeError", Color, "RED")
assert change(Color.RED, "value", 2) == ("AttributeError", Color.RED, "value")
assert change(Color, "note", 2) == 2
assert Color.RED.value == 1
print(change(Color, "RED", 2), change(Color, "note", 2))
