class Positive:
    def __init__(self):
        self._items = []

    def append(self, item):
        if item <= 0:
            raise ValueError(item)
        self._items.append(item)

    def __iter__(self):
        return iter(self._items)


class Inherited(list):
    def append(self, item):
        if item <= 0:
            raise ValueError(item)
        super().append(item)


numbers, inherited = Positive(), Inherited()
numbers.append(1)
names = ["append", "extend", "insert", "__setitem__", "__iadd__"]
shown = [[hasattr(thing, name) for name in names] for thing in (numbers, inherited)]
inherited += [-1]
refused = []
for thing in (numbers, inherited):
    try:
        thing.append(0)
    except ValueError as error:
        refused.append(error.args)
print(shown, inherited)
assert shown == [[True, False, False, False, False], [True] * 5]
assert (list(numbers), inherited) == ([1], [-1])
assert refused == [(0,), (0,)]
