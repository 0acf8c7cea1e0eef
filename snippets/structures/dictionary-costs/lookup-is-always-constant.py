class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        compared.append((self.number, other.number))
        return self.number == other.number


compared = []
table = dict.fromkeys(Key(number) for number in range(50))
assert [hash(key) for key in table] == [1] * 50
compared.clear()
found = [Key(1) in table, Key(-1) in table]
print(found, len(compared))
assert found == [True, False]
assert compared == [(0, 1), (1, 1)] + [(number, -1) for number in range(50)] or len(compared) <= 4
assert len(compared) <= 4
