# shows: two starred targets in one assignment
# ends: unfit|refused
*a, *b = [1, 2]
assert a == b
