class Strict:
    def __add__(self, other):
        raise TypeError("strict")


class Polite:
    def __add__(self, other):
        return NotImplemented


class Right:
    def __radd__(self, other):
        return "radd"


def outcome(left):
    try:
        return left + Right()
    except TypeError as error:
        return str(error)


assert (outcome(Polite()), outcome(Strict())) == ("radd", "strict")
print(outcome(Polite()), outcome(Strict()))
