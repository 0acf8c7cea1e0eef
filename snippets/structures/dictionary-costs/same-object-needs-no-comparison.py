class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        compared.append((self, other))
        return False


compared = []
first, second = Key(), Key()
table = {first: "first", second: "second"}
compared.clear()
assert (table[first], compared) == ("first", [])
assert (table[second], compared) == ("second", [(first, second)])
assert hash(first) == 1 and Key() not in table
print(len(compared))
assert len(compared) == 3
