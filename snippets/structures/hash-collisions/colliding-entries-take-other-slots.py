import sys


class Colliding:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 7

    def __eq__(self, other):
        passed.append((self.number, other.number))
        return False


passed = []
keys = [Colliding(number) for number in range(4)]
assert [hash(key) for key in keys] == [7] * 4
for table, spread in ((set(keys), set(range(4))), (dict.fromkeys(keys), dict.fromkeys(range(4)))):
    assert sys.getsizeof(table) == sys.getsizeof(spread)
    for key in keys:
        passed.clear()
        assert key in table
        assert passed == [(number, key.number) for number in range(key.number)]
print(passed)
