class Visitor:
    count = 10

    def __init__(self):
        Visitor.count += 1


class Guest(Visitor):
    pass


class Member(Visitor):
    count = 500


visitors = [Visitor(), Guest(), Guest(), Member()]
assert Visitor.count == 14
assert [visitor.count for visitor in visitors] == [14, 14, 14, 500]
assert [vars(visitor) for visitor in visitors] == [{}] * 4
assert "count" not in vars(Guest)
print(Visitor.count, [visitor.count for visitor in visitors])
