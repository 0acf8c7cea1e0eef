class Number:
    def __add__(self, other):
        return "Number.add"

    def __radd__(self, other):
        return "Number.radd"


class Exact(Number):
    def __radd__(self, other):
        return "Exact.radd"


class Same(Number):
    pass


assert Number() + Exact() == "Exact.radd"
assert isinstance(Same(), Number) and Number() + Same() == "Number.add"
assert Exact() + Number() == "Number.add"
assert 1 + Same() == "Number.radd"
print(Number() + Exact())
