import enum
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
Color = enum.Enum("Color", "RED GREEN")
try:
    outcome = 1 in Color
except TypeError as error:
    outcome = type(error).__name__

print("1 in Color:", outcome)
assert outcome == "TypeError"
