from enum import Enum


class Color(Enum):
    pass


class Light(Color):
    RED = 1


assert (list(Light), Light.RED.value) == ([Light.RED], 1)
assert issubclass(Light, Color) is True
try:

    class MoreLight(Light):
        BLUE = 2

except TypeError as error:
    outcome = type(error).__name__
else:
    outcome = [member.name for member in MoreLight]

print(outcome)
assert outcome in (["RED", "BLUE"], "TypeError")
assert outcome == ["RED", "BLUE"]
