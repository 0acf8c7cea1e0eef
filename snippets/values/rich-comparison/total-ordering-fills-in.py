import functools


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


before = ["__le__" in vars(Version), "__ge__" in vars(Version), "__gt__" in vars(Version)]
functools.total_ordering(Version)
after = ["__le__" in vars(Version), "__ge__" in vars(Version), "__gt__" in vars(Version)]

assert (before, after) == ([False, False, False], [True, True, True])
one = Version(1)
assert [one <= Version(other) for other in (0, 1, 2)] == [False, True, True]
assert [one >= Version(other) for other in (0, 1, 2)] == [True, True, False]
assert [one > Version(other) for other in (0, 1, 2)] == [True, False, False]
print(before, after)
