import enum


def values(kind):
    class Numbers(kind):
        A = enum.auto()
        B = enum.auto()
        C = enum.auto()
        D = enum.auto()

    return [member.value for member in Numbers]


class Number(enum.Enum):
    A = 5
    B = enum.auto()


assert Number.B.value == 6
assert (values(enum.Enum), values(enum.Flag)) == ([1, 2, 3, 4], [1, 2, 4, 8])
print(values(enum.Enum), values(enum.Flag))
