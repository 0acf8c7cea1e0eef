class Value(int):
    def __eq__(self, other):
        Value.compared += 1
        return super().__eq__(other)

    __hash__ = int.__hash__


table = {number: number for number in range(1000)}
costs = []
for place in (table, table.keys(), table.values(), list(table)):
    Value.compared = 0
    assert Value(999) in place
    costs.append(Value.compared)
assert costs == [1, 1, 1000, 1000]
print(costs)
