class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        compared.append((self.number, other.number))
        return self.number == other.number


compared = []
same_hash = dict.fromkeys([Key(8), Key(8)])
assert (len(same_hash), set(compared)) == (1, {(8, 8)})
compared = []
same_slot = dict.fromkeys([Key(0), Key(8)])
print(len(same_slot), compared)
assert [key.number % 8 for key in same_slot] == [0, 0]
assert len(compared) == 1
