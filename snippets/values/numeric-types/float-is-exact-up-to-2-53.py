limit = 2**53

assert [int(float(limit - step)) - limit for step in (2, 1, 0)] == [-2, -1, 0]
assert [int(float(limit + step)) - limit for step in (1, 2, 3)] == [0, 2, 4]

print([int(float(limit + step)) - limit for step in (1, 2, 3)])
