value = 2
assert -value**2 == -4
assert (-value) ** 2 == 4
assert value**-1 == 0.5
print(-value**2, value**-1)
