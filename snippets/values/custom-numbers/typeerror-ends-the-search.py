class Strict:
    def __add__(self, other):
        raise TypeError("only Strict")


class Polite:
    def __add__(self, other):
        return NotImplemented


class Helpful:
    def __radd__(self, other):
        return "from the right"


try:
    Strict() + Helpful()
    outcome = "added"
except TypeError as error:
    outcome = str(error)
assert outcome == "only Strict"
assert Polite() + Helpful() == "from the right"
print(outcome)
