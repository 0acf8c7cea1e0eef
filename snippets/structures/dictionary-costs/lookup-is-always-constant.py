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
assert len(table) == 50
compared.clear()
missing = Key(-1) in table
print(missing, len(compared))
assert missing is False
assert sorted(compared) == [(number, -1) for number in range(50)] or len(compared) <= 2
assert len(compared) <= 2
