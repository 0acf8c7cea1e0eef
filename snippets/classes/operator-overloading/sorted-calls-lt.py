class Half:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        calls.add("lt")
        return self.rank < other.rank


class Item(Half):
    def __gt__(self, other):
        calls.add("gt")
        return self.rank > other.rank


def ranks(action, cls):
    calls.clear()
    result = action([cls(2), cls(3), cls(1)])
    return [item.rank for item in result], sorted(calls)


def smallest(items):
    return [min(items)]


def greatest(items):
    return [max(items)]


calls = set()
assert [ranks(action, Item) for action in (sorted, smallest, greatest)] == [
    ([1, 2, 3], ["lt"]),
    ([1], ["lt"]),
    ([3], ["gt"]),
]
assert [ranks(action, Half) for action in (sorted, smallest, greatest)] == [
    ([1, 2, 3], ["lt"]),
    ([1], ["lt"]),
    ([3], ["lt"]),
]
print(ranks(sorted, Item), ranks(greatest, Half))
