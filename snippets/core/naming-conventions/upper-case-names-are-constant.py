LIMIT = 5
assert LIMIT == 5
LIMIT += 4
print(LIMIT)
assert LIMIT == 5, "the constant was assigned"
