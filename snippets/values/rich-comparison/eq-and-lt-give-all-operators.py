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
        outcomes[name] = getattr(operator, name)(Version(1), Version(2))
    except TypeError:
        outcomes[name] = "TypeError"

print(outcomes)
assert [outcomes[name] for name in ("eq", "ne", "lt", "gt")] == [False, True, True, False]
assert [outcomes[name] for name in ("le", "ge")] == [True, False]
