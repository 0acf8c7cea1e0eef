import random


class Table:
    def __init__(self, size):
        self.slots = [None] * size

    def find(self, key):
        position = key % len(self.slots)
        while self.slots[position] not in (None, key):
            position = (position + 1) % len(self.slots)
        return position

    def add(self, key):
        self.slots[self.find(key)] = key

    def discard(self, key):
        size, gap = len(self.slots), self.find(key)
        later = (gap + 1) % size
        self.slots[gap] = None
        while (entry := self.slots[later]) is not None:
            if (later - entry) % size >= (later - gap) % size:
                self.slots[gap], self.slots[later] = entry, None
                moved.append(entry)
                gap = later
            later = (later + 1) % size


draw, table, model, moved = random.Random(4), Table(31), set(), []
for _ in range(3000):
    key = draw.randrange(200)
    if draw.random() < 0.5 and len(model) < 25:
        table.add(key)
        model.add(key)
    elif key in model:
        table.discard(key)
        model.discard(key)
    assert {key for key in range(200) if table.slots[table.find(key)] == key} == model
    assert table.slots.count(None) == 31 - len(model)
assert (len(model), len(moved)) == (25, 353)
print(len(model), len(moved))
