# /// script
# requires-python = ">=3.11"
# ///
from enum import Enum, IntEnum, StrEnum


class Color(StrEnum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


class Plain(Enum):
    RED = "red"


shown = [(str(member), f"{member}") for member in (Color.RED, Number.ONE, Plain.RED)]
assert [member.name for member in (Color.RED, Number.ONE, Plain.RED)] == ["RED", "ONE", "RED"]
assert Plain.RED.value == "red"
assert shown == [("red", "red"), ("1", "1"), ("Plain.RED", "Plain.RED")]
print(shown)
