import struct
import sys
from fractions import Fraction

assert sys.float_info.mant_dig == 53
assert struct.pack(">d", 0.1).hex() == "3fb999999999999a"
assert Fraction(0.1) == Fraction(0x1999999999999A, 2**56)
assert Fraction(0.1) - Fraction(1, 10) == Fraction(1, 180143985094819840)
assert 0.1 + 0.2 == 0.30000000000000004
assert (0.1 + 0.2 == 0.3) is False
print(0.1 + 0.2, Fraction(0.1))
