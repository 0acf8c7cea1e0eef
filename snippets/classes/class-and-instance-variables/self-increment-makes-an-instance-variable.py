class Visitor:
    count = 0
    total = 0

    def __init__(self):
        self.count += 1
        type(self).total += 1


visitors = [Visitor() for _ in range(3)]
assert (Visitor.count, Visitor.total) == (0, 3)
assert [vars(visitor) for visitor in visitors] == [{"count": 1}] * 3
print(Visitor.count, Visitor.total, vars(visitors[0]))
