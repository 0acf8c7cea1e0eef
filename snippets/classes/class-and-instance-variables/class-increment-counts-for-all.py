class Visitor:
    count = 10

    def __init__(self):
        type(self).count += 1


visitors = [Visitor() for _ in range(3)]
assert Visitor.count == 13
assert [vars(visitor) for visitor in visitors] == [{}] * 3
print(Visitor.count, [visitor.count for visitor in visitors])
