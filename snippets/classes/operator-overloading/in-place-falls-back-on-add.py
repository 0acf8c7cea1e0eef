class Mutable:
    def __iadd__(self, other):
        self.added = other
        return self


class Immutable:
    def __add__(self, other):
        return ("new", other)


class Declining(Immutable):
    def __iadd__(self, other):
        asked.append(other)
        return NotImplemented


asked = []
first = a = Mutable()
a += 5
assert a is first
assert first.added == 5
b, c = Immutable(), Declining()
b += 7
c += 9
assert (b, c, asked) == (("new", 7), ("new", 9), [9])
print(b)
