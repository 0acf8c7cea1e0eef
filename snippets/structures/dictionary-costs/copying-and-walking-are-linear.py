import sys


class Value:
    compared = 0

    def __eq__(self, other):
        Value.compared += 1
        return True


tables = [{number: Value() for number in range(1000)} for _ in range(2)]
assert tables[0] == tables[1]
assert Value.compared == 1000
before = [sys.getrefcount(value) for value in tables[0].values()]
shallow = tables[0].copy()
after = [sys.getrefcount(value) for value in tables[0].values()]
assert [new - old for old, new in zip(before, after)] == [1] * 1000
assert shallow is not tables[0] and shallow == tables[0]
assert Value.compared == 1000
assert tables[0] != {0: Value()}
assert (Value.compared, sum(1 for _ in shallow)) == (1000, 1000)
print(Value.compared)
