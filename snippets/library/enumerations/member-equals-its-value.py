from enum import Enum


class Color(Enum):
    RED = 1


print(Color.RED == 1)
assert (Color.RED == 1) == True
