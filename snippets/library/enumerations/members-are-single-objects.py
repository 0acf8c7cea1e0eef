from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Light(Enum):
    RED = 1


assert [(member.name, member.value) for member in Color] == [("RED", 1), ("BLUE", 2)]
assert (Light.RED.name, Light.RED.value) == ("RED", 1)
assert Color(1) is Color["RED"] is Color.RED
equal = {other: (Color.RED == other, Color.RED != other) for other in (Color.RED, Color.BLUE, Light.RED, 1, "RED")}
assert equal.pop(Color.RED) == (True, False)
assert equal == dict.fromkeys([Color.BLUE, Light.RED, 1, "RED"], (False, True))
print(equal)
