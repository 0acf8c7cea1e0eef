# /// script
# requires-python = ">=3.11"
# ///
import enum


class Number(enum.Enum):
    A = 8
    B = 5
    C = enum.auto()
    D = enum.auto()


assert [member.value for member in Number] == [8, 5, 9, 10]
print([member.value for member in Number])
