import enum
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
Color = enum.Enum("Color", "RED GREEN")
assert [(member.name, member.value) for member in Color] == [("RED", 1), ("GREEN", 2)]
assert Color.GREEN in Color
try:
    outcome = 2 in Color
except TypeError as error:
    outcome = type(error).__name__

print("2 in Color:", outcome)
assert outcome in (True, "TypeError")
assert outcome == "TypeError"
