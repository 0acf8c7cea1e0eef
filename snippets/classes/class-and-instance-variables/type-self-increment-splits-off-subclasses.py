class Visitor:
    count = 10

    def __init__(self):
        type(self).count += 1


class Guest(Visitor):
    pass


Visitor()
counts = []
for kind in (Guest, Visitor, Guest):
    visitor = kind()
    counts.append((Visitor.count, Guest.count))
    assert vars(visitor) == {}
assert counts == [(11, 12), (12, 12), (12, 13)]
print(counts)
