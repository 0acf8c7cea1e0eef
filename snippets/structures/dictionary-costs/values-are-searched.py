class Value(int):
    compared = 0

    def __eq__(self, other):
        Value.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


table = {number: number for number in range(1000)}
costs = []
for place in (table, table.keys(), table.items(), table.values(), list(table)):
    Value.compared = 0
    wanted = (Value(999), Value(999)) if place == table.items() else Value(999)
    assert wanted in place
    costs.append(Value.compared)
assert costs[:2] == [1, 1]
assert costs[3:] == [1000, 1000]
print(costs[0], costs[3])
