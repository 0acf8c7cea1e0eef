value = 2
print(-(value**2), (-value) ** 2)
assert (-value) ** 2 == 4
assert -value**2 == 4
