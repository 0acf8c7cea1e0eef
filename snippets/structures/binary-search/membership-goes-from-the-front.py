class Number(int):
    compared = 0

    def __eq__(self, other):
        Number.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


items, counts = list(range(1000)), []
for act in (items.__contains__, items.index):
    for value in (0, 499, 999):
        Number.compared = 0
        act(Number(value))
        counts.append(Number.compared)
assert counts == [1, 500, 1000] * 2
print(counts)
