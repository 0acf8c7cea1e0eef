# shows: subset comparisons are partial: neither is a subset of the other
a, b = {1, 2}, {2, 3}
assert not a <= b
assert not b <= a
assert a & b == {2}
print(a & b)
