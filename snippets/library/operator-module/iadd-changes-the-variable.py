import operator

total = 5
assert operator.iadd(total, 1) == 6
assert total == 6
