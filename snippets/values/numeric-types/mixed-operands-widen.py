import operator

operands = (6, 6.0, 6 + 0j)
types = [
    [type(act(one, other)).__name__ for one in operands for other in operands]
    for act in (operator.add, operator.sub, operator.mul)
]

assert operands == (6, 6, 6)
assert types == [["int", "float", "complex", "float", "float", "complex", "complex", "complex", "complex"]] * 3
print(6 + 6.0, 6 - 6j, 6.0 * 6j)
