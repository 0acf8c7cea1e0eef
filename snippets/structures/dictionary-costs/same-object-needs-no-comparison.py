class Key:
    compared = 0

    def __hash__(self):
        return 1

    def __eq__(self, other):
        Key.compared += 1
        return type(other) is Key


key = Key()
table = {key: "value"}
assert (table[key], Key.compared) == ("value", 0)
assert (table[Key()], Key.compared) == ("value", 1)
print(Key.compared)
