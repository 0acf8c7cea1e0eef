import sys

large = 2**1000

assert large.bit_length() == 1001
assert (large + 1) - large == 1
assert large * large == 2**2000
assert type(large) is int
sizes = [sys.getsizeof(2**bits) for bits in (10, 1000, 2000)]
assert sizes == sorted(set(sizes))
print(large.bit_length(), len(str(large)))
