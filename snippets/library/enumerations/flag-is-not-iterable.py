import enum


class Color(enum.Flag):
    RED = enum.auto()
    GREEN = enum.auto()
    BLUE = enum.auto()


both = Color.RED | Color.BLUE
assert [member in both for member in (Color.RED, Color.GREEN, Color.BLUE)] == [True, False, True]
try:
    outcome = [member.name for member in both]
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
