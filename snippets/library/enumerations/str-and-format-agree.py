# /// script
# requires-python = ">=3.11"
# ///
from enum import Enum, IntEnum, StrEnum


class Mixed(str, Enum):
    RED = "red"


class MixedNumber(int, Enum):
    RED = 1


class Text(StrEnum):
    RED = "red"


class Number(IntEnum):
    RED = 1


shown = [(str(member), format(member)) for member in (Mixed.RED, MixedNumber.RED, Text.RED, Number.RED)]

assert shown == [
    ("Mixed.RED", "Mixed.RED"),
    ("MixedNumber.RED", "MixedNumber.RED"),
    ("red", "red"),
    ("1", "1"),
]
assert Mixed.RED == Text.RED == "red"
print(shown)
