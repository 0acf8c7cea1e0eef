import operator

assert (True and False) == operator.and_(True, False)
assert operator.and_(6, 3) == (6 and 3)
