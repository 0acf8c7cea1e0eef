from enum import Enum, IntEnum


class Level(IntEnum):
    LOW = 1


class Size(IntEnum):
    SMALL = 1


class Plain(Enum):
    SMALL = 1


assert (Level.LOW.name, Size.SMALL.name, Plain.SMALL.value) == ("LOW", "SMALL", 1)
assert isinstance(Level.LOW, int) is True
assert (Level.LOW == 1, Level.LOW == Size.SMALL, Level.LOW < 2, Level.LOW + 1) == (True, True, True, 2)
assert (Plain.SMALL == 1, Plain.SMALL == Size.SMALL) == (False, False)
print(Level.LOW == Size.SMALL, Plain.SMALL == Size.SMALL)
