class Key:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return self.number


key = Key(1)
table = {key: "value"}
found_before = (Key(1) in table, Key(2) in table)
key.number = 2

assert found_before == (True, False)
assert Key(2) == key
assert (Key(1) in table, Key(2) in table) == (False, False)
assert [each.number for each in table] == [2]
print(found_before, (Key(1) in table, Key(2) in table), [each.number for each in table])
