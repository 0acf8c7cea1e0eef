class Immutable:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return type(self)(self.value + other)


class Counter(Immutable):
    def __iadd__(self, other):
        if other < 0:
            return NotImplemented
        self.value += other
        return self


number = first = Immutable(1)
number += 2
counter = same = Counter(1)
counter += 2
assert (number.value, first.value, number is first) == (3, 1, False)
assert (counter.value, same.value, counter is same) == (3, 3, True)
counter += -1
assert (counter.value, same.value) == (2, 3)
print(first.value, same.value)
