from enum import Enum


class Color(str, Enum):
    RED = "red"


print(f"{Color.RED}")
assert f"{Color.RED}" == "red"
