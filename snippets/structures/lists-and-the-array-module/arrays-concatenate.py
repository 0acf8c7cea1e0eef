import operator
from array import array

first, second = array("i", [1, 2]), array("i", [10, 20])
assert first + second == array("i", [1, 2, 10, 20])
assert first * 2 == array("i", [1, 2, 1, 2])
refused = []
for operate in (operator.add, operator.sub, operator.mul):
    for operand in (second, 1.5):
        try:
            refused.append(operate(first, operand))
        except TypeError:
            refused.append(operate)
assert refused[0] == array("i", [1, 2, 10, 20])
assert refused[1:] == [operator.add, operator.sub, operator.sub, operator.mul, operator.mul]
assert [a + b for a, b in zip(first, second)] == [11, 22]
print(first + second, first * 2)
