low, high = 2**63 - 3, 2**63 - 1
assert low + high == 2**64 - 4
assert (low + high) // 2 == low + (high - low) // 2 == 2**63 - 2
for bits in range(1, 300):
    low, high = 2**bits, 3**bits
    assert low <= (low + high) // 2 == low + (high - low) // 2 <= high
print((low + high).bit_length())
assert (low + high).bit_length() == 474
