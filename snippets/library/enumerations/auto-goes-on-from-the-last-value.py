import enum


class Number(enum.Enum):
    A = 8
    B = 5
    C = enum.auto()


print(Number.C)
assert [Number.A.value, Number.B.value] == [8, 5]
assert Number.C.value in (6, 9)
assert Number.C.value == 6
