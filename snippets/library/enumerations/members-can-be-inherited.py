from enum import Enum


class Color(Enum):
    RED = 1


outcome = "extended"
try:

    class MoreColor(Color):
        BLUE = 2

except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "extended"
