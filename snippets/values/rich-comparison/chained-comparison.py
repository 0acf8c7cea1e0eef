evaluated = []


def operand(value):
    evaluated.append(value)
    return value


assert (operand(1) < operand(2) < operand(3)) is True
assert evaluated == [1, 2, 3]
evaluated.clear()
assert (operand(2) < operand(1) < operand(3)) is False
assert evaluated == [2, 1]
assert (False == False in [False], (False == False) in [False]) == (True, False)
print(evaluated)
