class Visitor:
    count = 10

    def __init__(self):
        self.count += 1


visitors = [Visitor() for _ in range(3)]
print("Visitor.count:", Visitor.count, [vars(visitor) for visitor in visitors])
assert [vars(visitor) for visitor in visitors] == [{"count": 11}] * 3
assert Visitor.count == 10
assert Visitor.count == 13
