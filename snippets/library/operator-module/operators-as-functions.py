import functools
import operator

assert functools.reduce(operator.mul, [1, 2, 3, 4]) == 24
assert list(map(operator.sub, [5, 7], [1, 2])) == [4, 5]
assert operator.getitem({"a": 1}, "a") == 1
assert operator.contains([1, 2], 2) and not operator.contains([1, 2], 3)
assert [operator.truediv(7, 2), operator.floordiv(7, 2), operator.neg(7)] == [3.5, 3, -7]
