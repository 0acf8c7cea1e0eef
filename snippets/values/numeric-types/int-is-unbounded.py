import sys

large = 2**1000

assert large.bit_length() == 1001
assert (large + 1) - large == 1
assert large * large == 2**2000
assert type(large) is int
sizes = [sys.getsizeof(2**bits) for bits in (29, 3000, 6000)]
# CPython keeps 30 bits in each digit of four bytes.
assert sizes[1] - sizes[0] == 4 * 100
assert sizes[2] - sizes[1] == 4 * 100
print(large.bit_length(), len(str(large)))
