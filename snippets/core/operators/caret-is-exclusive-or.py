base, exponent = 2, 3
assert (base ^ exponent, base**exponent) == (1, 8)
assert {1, 2} ^ {2, 3} == {1, 3}
print(base ^ exponent, base**exponent)
