class Table:
    def __init__(self, factor):
        self.slots, self.used, self.moved, self.factor = [None] * 8, 0, 0, factor

    def add(self, key):
        position = key % len(self.slots)
        while self.slots[position] is not None:
            position = (position + 1) % len(self.slots)
        self.slots[position] = key
        self.used += 1
        if self.used * 3 >= len(self.slots) * 2:
            old = [entry for entry in self.slots if entry is not None]
            self.slots, self.used = [None] * self.factor(len(self.slots)), 0
            for entry in old:
                self.moved += 1
                self.add(entry)


doubling, fixed = Table(lambda size: size * 2), Table(lambda size: size + 8)
for number in range(1000):
    for table in (doubling, fixed):
        table.add(number * 31)
    if number == 5:
        first_moves = doubling.moved
assert first_moves == 6
assert sorted(e for e in doubling.slots if e is not None) == sorted(e for e in fixed.slots if e is not None)
assert (doubling.moved, fixed.moved) == (1364, 93812)
print(doubling.moved, fixed.moved)
