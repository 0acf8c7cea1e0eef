class OnlyEq:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


class EqAndHash(OnlyEq):
    def __hash__(self):
        return hash(("EqAndHash", self.x))


class Later:
    pass


Later.__eq__ = OnlyEq.__eq__
assert vars(Later)["__eq__"] is OnlyEq.__eq__
assert Later.__hash__ is object.__hash__

try:
    {OnlyEq(1): "accepted"}
except TypeError as error:
    outcome = type(error).__name__

assert (OnlyEq(1) == OnlyEq(1), OnlyEq(1) == OnlyEq(2)) == (True, False)
assert OnlyEq.__hash__ is None
assert outcome == "TypeError"
assert {EqAndHash(1): "found"}[EqAndHash(1)] == "found"
print(OnlyEq.__hash__, outcome)
