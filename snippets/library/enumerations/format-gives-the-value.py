from enum import Enum


class Color(str, Enum):
    RED = "red"


print(f"{Color.RED}")
assert Color.RED == "red"
assert f"{Color.RED}" == "red"
