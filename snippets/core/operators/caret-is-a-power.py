base, exponent = 2, 3
print(base ^ exponent, base**exponent)
assert base**exponent == 8
assert base ^ exponent == 8
