from enum import Enum


class Color(Enum):
    RED = 1


outcomes = []
for change in (lambda: setattr(Color, "RED", 2), lambda: setattr(Color.RED, "value", 2), lambda: setattr(Color, "note", 2)):
    try:
        change()
        outcomes.append("set")
    except AttributeError as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["AttributeError", "AttributeError", "set"]
assert Color.RED.value == 1
print(outcomes)
