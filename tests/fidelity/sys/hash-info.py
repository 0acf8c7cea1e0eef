# shows: the hash algorithm and the width of integers
import sys

print(sys.hash_info.algorithm, sys.hash_info.width, sys.hash_info.modulus == 2 ** 61 - 1)
assert hash(2 ** 61 - 1) == 0
assert hash(-1) == -2
