from enum import Enum, IntEnum


class Color(Enum):
    RED = 1
    BLUE = 2


class Level(IntEnum):
    LOW = 1


class Size(IntEnum):
    SMALL = 1


try:
    Color.RED < Color.BLUE
    outcome = "nothing raised"
except TypeError:
    outcome = "TypeError"

assert (Color.RED == 1, Color.RED == Color.RED, outcome) == (False, True, "TypeError")
assert (Level.LOW == 1, Level.LOW == Size.SMALL, Level.LOW < 2) == (True, True, True)
print(Color.RED == 1, Level.LOW == 1, Level.LOW == Size.SMALL, outcome)
