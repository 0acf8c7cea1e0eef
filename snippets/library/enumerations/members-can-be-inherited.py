from enum import Enum


class Color(Enum):
    RED = 1


try:

    class MoreColor(Color):
        BLUE = 2
    outcome = "extended"

except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "extended"
