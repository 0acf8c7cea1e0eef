from enum import Enum, Flag, auto


class Color(Enum):
    RED = auto()
    BLUE = auto()
    GREEN = auto()


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()


both = Access.READ | Access.WRITE

assert [color.value for color in Color] == [1, 2, 3]
assert [access.value for access in Access] == [1, 2, 4]
assert (both.value, Access.READ in both, Access.RUN in both) == (3, True, False)
assert (both & Access.READ, bool(both & Access.RUN)) == (Access.READ, False)
print([color.value for color in Color], [access.value for access in Access], both.value)
