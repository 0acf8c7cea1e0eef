import operator

total = 5
result = operator.iadd(total, 1)
assert result == 6
assert total == 6
