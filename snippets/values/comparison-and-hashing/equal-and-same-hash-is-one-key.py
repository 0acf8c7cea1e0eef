class OtherHash:
    def __eq__(self, other):
        return other == 1

    def __hash__(self):
        return hash(1) + 1


table = {1: "int"}
assert hash(1) == hash(1.0) == hash(True) == 1
assert (table[1.0], table[True]) == ("int", "int")
table[1.0] = "float"
assert repr(table) == "{1: 'float'}"
table[True] = "bool"
assert repr(table) == "{1: 'bool'}"
assert hash(OtherHash()) == 2
assert (OtherHash() == 1, OtherHash() in table) == (True, False)
print(table)
