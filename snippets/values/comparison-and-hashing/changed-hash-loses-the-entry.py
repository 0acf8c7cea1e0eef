class Key:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return self.number


key = Key(1)
table = {key: "value"}
assert table[Key(1)] == "value"
assert Key(2) not in table

key.number = 2
assert Key(2) == key
assert (Key(1) in table, Key(2) in table) == (False, False)
assert [each.number for each in table] == [2]
print((Key(1) in table, Key(2) in table), [each.number for each in table])
