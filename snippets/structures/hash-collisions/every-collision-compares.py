class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        compared.append((self.number, other.number))
        return False


compared = []
same_hash = dict.fromkeys([Key(0), Key(0)])
assert (len(same_hash), compared) == (2, [(0, 0)])
compared.clear()
same_slot = dict.fromkeys([Key(0), Key(8)])
print(len(same_slot), compared)
assert len(same_slot) == 2
assert len(compared) == 1
