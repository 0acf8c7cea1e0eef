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
assert outcome == "from the right"
