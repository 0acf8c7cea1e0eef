class Item:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        calls.add("lt")
        return self.rank < other.rank

    def __gt__(self, other):
        calls.add("gt")
        return self.rank > other.rank


def ranks(action):
    calls.clear()
    result = action([Item(2), Item(3), Item(1)])
    return [item.rank for item in result], sorted(calls)


calls = set()
assert ranks(sorted) == ([1, 2, 3], ["lt"])
assert ranks(lambda items: [min(items)]) == ([1], ["lt"])
assert ranks(lambda items: [max(items)]) == ([3], ["gt"])
print(ranks(sorted))
