# shows: an enumeration of __main__
import enum


class Colour(enum.Enum):
    RED = 1
    GREEN = enum.auto()


assert Colour(2) is Colour.GREEN
print(list(Colour), Colour.__module__)
