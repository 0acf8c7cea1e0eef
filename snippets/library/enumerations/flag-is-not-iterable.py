import enum


class Color(enum.Flag):
    RED = enum.auto()
    GREEN = enum.auto()
    BLUE = enum.auto()


try:
    outcome = [member.name for member in Color.RED | Color.BLUE]
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
