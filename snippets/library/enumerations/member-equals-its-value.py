from enum import Enum


class Color(Enum):
    RED = 1


equal = Color.RED == 1
print(repr(Color.RED), equal)
assert equal is True
