import functools


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


before = set(vars(Version))
functools.total_ordering(Version)
added = sorted(set(vars(Version)) - before)

assert added == ["__ge__", "__gt__", "__le__"]
one = Version(1)
assert [one <= Version(other) for other in (0, 1, 2)] == [False, True, True]
assert [one >= Version(other) for other in (0, 1, 2)] == [True, True, False]
assert [one > Version(other) for other in (0, 1, 2)] == [True, False, False]
print(added)
