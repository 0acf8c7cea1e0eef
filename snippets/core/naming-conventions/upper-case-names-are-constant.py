LIMIT = 5
assert LIMIT == 5
LIMIT = 9
print(LIMIT)
assert LIMIT in (5, 9)
assert LIMIT == 5, "the constant was assigned"
