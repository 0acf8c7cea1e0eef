# shows: large numbers that look like addresses differ
print(hex(2**63), hex(2**64 - 1))
n = 2**63
assert n != 2**64 - 1
