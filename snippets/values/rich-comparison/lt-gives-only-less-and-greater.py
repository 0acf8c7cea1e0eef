import operator


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


outcomes = {}
for name in ("eq", "ne", "lt", "gt", "le", "ge"):
    try:
        outcomes[name] = [getattr(operator, name)(Version(1), Version(other)) for other in (0, 1, 2)]
    except TypeError:
        outcomes[name] = "TypeError"

assert outcomes == {
    "eq": [False, True, False],
    "ne": [True, False, True],
    "lt": [False, False, True],
    "gt": [True, False, False],
    "le": "TypeError",
    "ge": "TypeError",
}
assert [version.number for version in sorted(map(Version, (3, 1, 2)))] == [1, 2, 3]
print(outcomes)
