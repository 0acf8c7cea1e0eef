from enum import Enum


class Color(Enum):
    RED = 1


assert Color.RED.value == 1
assert Color(1) == Color.RED
print(repr(Color.RED), Color.RED == 1)
assert Color.RED == 1
