class OnlyEq:
    def __eq__(self, other):
        return True


class EqAndHash:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


outcome = "nothing raised"
try:
    {OnlyEq(): 1}
except TypeError as error:
    outcome = type(error).__name__

assert OnlyEq.__hash__ is None
assert outcome == "TypeError"
assert {EqAndHash(1): "found"}[EqAndHash(1)] == "found"
print(OnlyEq.__hash__, outcome)
