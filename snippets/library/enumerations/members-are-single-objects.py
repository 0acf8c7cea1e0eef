from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Light(Enum):
    RED = 1


assert [(member.name, member.value) for member in Color] == [("RED", 1), ("BLUE", 2)]
assert (Light.RED.name, Light.RED.value) == ("RED", 1)
assert Color(1) is Color["RED"] is Color.RED
equal = {other: Color.RED == other for other in (Color.RED, Color.BLUE, Light.RED, 1, "RED")}
assert equal == {Color.RED: True, Color.BLUE: False, Light.RED: False, 1: False, "RED": False}
print(equal)
