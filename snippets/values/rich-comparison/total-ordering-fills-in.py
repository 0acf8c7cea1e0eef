import functools


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


def outcome(act):
    try:
        return act(Version(1), Version(2))
    except TypeError:
        return "TypeError"


acts = (lambda a, b: a < b, lambda a, b: a > b, lambda a, b: a <= b, lambda a, b: a >= b)
without = [outcome(act) for act in acts]
assert without == [True, False, "TypeError", "TypeError"]
assert [version.number for version in sorted(map(Version, (3, 1, 2)))] == [1, 2, 3]

functools.total_ordering(Version)
assert [outcome(act) for act in acts] == [True, False, True, False]
assert (Version(1) <= Version(1), Version(1) >= Version(1)) == (True, True)
print(without, [outcome(act) for act in acts])
