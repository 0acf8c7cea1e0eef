from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Light(Enum):
    RED = 1


assert (Color.RED.name, Color.RED.value) == ("RED", 1)
assert (Light.RED.name, Light.RED.value) == ("RED", 1)
assert Color(1) is Color["RED"] is Color.RED
equal = [Color.RED == other for other in (Color.RED, Color.BLUE, Light.RED, 1, "RED")]
assert equal == [True, False, False, False, False]
print(repr(Color.RED), equal)
