# /// script
# requires-python = ">=3.11"
# ///
import enum


class Color(enum.Flag):
    RED = enum.auto()
    GREEN = enum.auto()
    BLUE = enum.auto()
    PURPLE = 5


both = Color.RED | Color.BLUE
assert both is Color.PURPLE
assert Color.PURPLE in both
assert list(both) == [Color.RED, Color.BLUE]
assert (len(both), len(Color(0))) == (2, 0)
print([member.name for member in both])
