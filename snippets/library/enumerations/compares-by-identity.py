from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


assert [(Color.RED == value, Color.BLUE == value) for value in (1, 2)] == [(False, False)] * 2
assert [member.value for member in Color] == [1, 2]
try:
    outcome = Color.RED < Color.BLUE
except TypeError as error:
    outcome = str(error)
assert outcome == "'<' not supported between instances of 'Color' and 'Color'"
print(outcome)
