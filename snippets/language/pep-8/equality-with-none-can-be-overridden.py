calls = []


class Vector:
    def __init__(self, *items):
        self.items = items

    def __eq__(self, other):
        calls.append(other)
        return Vector(*[item == other for item in self.items])


vector = Vector(None, 1)
by_identity = vector is None
before = list(calls)
by_equality = vector == None

assert (by_identity, before) == (False, [])
assert by_equality.items == (True, False)
assert calls[0] is None
print(by_identity, by_equality.items)
