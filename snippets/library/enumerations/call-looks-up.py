from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = "RED"


assert Color(1) is Color["RED"] is Color.RED
assert Color("RED") is Color["GREEN"] is Color.GREEN
print(Color(1), Color("RED"))
