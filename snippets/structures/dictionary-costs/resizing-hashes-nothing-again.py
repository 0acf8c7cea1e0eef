import sys


class Key:
    hashed = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        Key.hashed += 1
        return self.number


table, sizes = {}, set()
for number in range(10_000):
    table[Key(number)] = number
    sizes.add(sys.getsizeof(table))
assert Key.hashed == 10_000
assert len(sizes) == 12
again = dict(table)
assert again is not table and again == table
assert (Key.hashed, len(again)) == (10_000, 10_000)
print(Key.hashed, len(sizes))
