class OtherHash:
    def __eq__(self, other):
        return other == 1

    def __hash__(self):
        return 2


table = {1: "int", 1.0: "float", True: "bool"}
assert hash(1) == hash(1.0) == hash(True) == 1
assert repr(table) == "{1: 'bool'}"
assert (OtherHash() == 1, OtherHash() in table) == (True, False)
print(table)
