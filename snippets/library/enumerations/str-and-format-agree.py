# /// script
# requires-python = ">=3.11"
# ///
from enum import Enum


class Color(str, Enum):
    RED = "red"


class Number(int, Enum):
    ONE = 1


assert (Color.RED == "red", Number.ONE == 1) == (True, True)
assert (f"{Color.RED}", str(Color.RED)) == ("Color.RED", "Color.RED")
assert (f"{Number.ONE}", str(Number.ONE)) == ("Number.ONE", "Number.ONE")
print(f"{Color.RED} {Number.ONE}")
