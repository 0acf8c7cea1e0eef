class Immutable:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return type(self)(self.value + other)


class Counter(Immutable):
    def __iadd__(self, other):
        if type(other) is float:
            return NotImplemented
        self.value += other
        return self


class Right:
    def __radd__(self, other):
        return "radd"


number = first = Immutable(1)
number += 2
counter = same = Counter(1)
counter += 2
assert (number.value, first.value, number is first) == (3, 1, False)
assert (counter.value, same.value, counter is same) == (3, 3, True)
counter += 0.5
assert (counter.value, same.value) == (3.5, 3)
plain = object()
plain += Right()
assert plain == "radd"
print(first.value, same.value)
