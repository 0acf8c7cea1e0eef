class Visitor:
    count = 10

    def __init__(self):
        Visitor.count += 1


class Guest(Visitor):
    pass


visitors = [Visitor(), Guest(), Guest()]
assert Visitor.count == 13
assert [vars(visitor) for visitor in visitors] == [{}] * 3
assert "count" not in vars(Guest)
print(Visitor.count, [visitor.count for visitor in visitors])
