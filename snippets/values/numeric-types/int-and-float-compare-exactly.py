limit = 2**53
as_float = float(limit)

assert type(as_float) is float
assert float(limit - 1) == limit - 1
assert float(limit + 1) == as_float
assert (limit == as_float, limit + 1 == as_float) == (True, False)
assert (as_float < limit + 1, as_float > limit - 1) == (True, True)
assert 10**400 > 1e308
print(as_float, limit + 1 == as_float, as_float < limit + 1)
