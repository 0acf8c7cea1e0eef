# shows: modular powers and big numbers
x = pow(3, 10**18, 1_000_000_007)
assert 0 < x < 1_000_000_007
print(x, (1 << 200).bit_length())
