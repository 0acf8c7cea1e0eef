import random

EMPTY, DELETED = object(), object()


class Table:
    def __init__(self, size):
        self.slots = [EMPTY] * size

    def find(self, key):
        position = hash(key) % len(self.slots)
        free = None
        while self.slots[position] is not EMPTY:
            if self.slots[position] == key:
                return position, True
            if self.slots[position] is DELETED and free is None:
                free = position
            position = (position + 1) % len(self.slots)
        return (position if free is None else free), False

    def add(self, key):
        position, found = self.find(key)
        self.slots[position] = key

    def discard(self, key):
        position, found = self.find(key)
        if found:
            self.slots[position] = DELETED

    def __contains__(self, key):
        return self.find(key)[1]


draw, table, model = random.Random(2), Table(64), set()
for _ in range(3000):
    key = draw.randrange(30) * 8
    if draw.random() < 0.5:
        table.add(key)
        model.add(key)
    else:
        table.discard(key)
        model.discard(key)
    assert [number for number in range(0, 240, 8) if number in table] == sorted(model)
assert (len(model), table.slots.count(DELETED)) == (16, 14)
print(len(model), table.slots.count(DELETED))
