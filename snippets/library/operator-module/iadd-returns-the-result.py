import operator

total, items = 5, [1]
assert (operator.iadd(total, 1), total) == (6, 5)
same = operator.iadd(items, [2])
assert same is items == [1, 2]
