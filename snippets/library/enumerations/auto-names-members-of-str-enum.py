# /// script
# requires-python = ">=3.11"
# ///
import enum


class Colour(enum.StrEnum):
    RED = enum.auto()
    Dark_Blue = enum.auto()


assert [member.value for member in Colour] == ["red", "dark_blue"]
print([member.value for member in Colour])
