class Value(int):
    compared = 0

    def __eq__(self, other):
        Value.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


table = {number: number for number in range(1000)}
assert Value(999) in table
as_key, Value.compared = Value.compared, 0
assert Value(999) in table.values()
print(as_key, Value.compared)
assert as_key == 1
assert Value.compared == as_key
