# /// script
# requires-python = ">=3.14"
# ///
import functools
import operator

totals = [functools.reduce(operator.add, items, initial=10) for items in ([1, 2], [])]
assert totals == [13, 10]
assert functools.reduce(operator.add, [1, 2], 10) == 13
print(totals)
