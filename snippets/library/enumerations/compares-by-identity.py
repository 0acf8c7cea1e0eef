from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


assert [Color.RED == value for value in (1, Color.RED.value)] == [False, False]
assert Color.RED.value == 1
try:
    outcome = Color.RED < Color.BLUE
except TypeError as error:
    outcome = str(error)
assert outcome == "'<' not supported between instances of 'Color' and 'Color'"
print(outcome)
