def picked(condition, a, b):
    return (condition and a or b), (a if condition else b)


old, new = picked(True, 0, 99)
print(old, new)
assert old == new
