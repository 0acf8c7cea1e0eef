import random


class Chained:
    def __init__(self, size):
        self.buckets = [[] for _ in range(size)]

    def set(self, key, value):
        bucket = self.buckets[hash(key) % len(self.buckets)]
        for entry in bucket:
            if entry[0] == key:
                entry[1] = value
                return
        bucket.append([key, value])

    def get(self, key):
        for known, value in self.buckets[hash(key) % len(self.buckets)]:
            if known == key:
                return value
        raise KeyError(key)


class LinearProbing:
    def __init__(self, size):
        self.slots = [None] * size

    def _slot(self, key):
        position = hash(key) % len(self.slots)
        while self.slots[position] is not None and self.slots[position][0] != key:
            position = (position + 1) % len(self.slots)
        return position

    def set(self, key, value):
        self.slots[self._slot(key)] = (key, value)

    def get(self, key):
        entry = self.slots[self._slot(key)]
        if entry is None:
            raise KeyError(key)
        return entry[1]


draw, missing = random.Random(1), 0
chained, probing, model = Chained(7), LinearProbing(101), {}
for number in range(2000):
    key = draw.randrange(80) / 2
    if draw.random() < 0.05:
        for table in (chained, probing):
            table.set(key, number)
        model[key] = number
    outcomes = []
    for table in (chained, probing):
        try:
            outcomes.append(table.get(key))
        except KeyError as error:
            outcomes.append(error.args)
    assert outcomes == [model.get(key, (key,))] * 2
    missing += key not in model
assert (len(model), missing, sum(map(len, chained.buckets))) == (54, 1074, 54)
assert probing.slots.count(None) == 101 - len(model)
print(len(model), missing)
