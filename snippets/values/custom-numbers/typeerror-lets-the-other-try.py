class Strict:
    def __add__(self, other):
        raise TypeError("only Strict")


class Helpful:
    def __radd__(self, other):
        return "from the right"


try:
    outcome = Strict() + Helpful()
except TypeError as error:
    outcome = str(error)

print(outcome)
assert 1 + Helpful() == "from the right"
assert outcome in ("only Strict", "from the right")
assert outcome == "from the right"
