class Mutable:
    def __iadd__(self, other):
        self.added = other
        return self


class Immutable:
    def __add__(self, other):
        return ("new", other)


first = a = Mutable()
a += 5
assert a is first
assert first.added == 5
b = Immutable()
b += 7
assert b == ("new", 7)
print(b)
