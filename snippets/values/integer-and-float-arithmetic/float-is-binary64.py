import struct
import sys

assert sys.float_info.mant_dig == 53
assert struct.pack(">d", 0.1).hex() == "3fb999999999999a"

significand = 0x1999999999999A
assert (0.1).as_integer_ratio() == (significand // 2, 2**55)
neighbours = (significand - 1, significand, significand + 1)
assert [10 * each - 2**56 for each in neighbours] == [-6, 4, 14]

assert 0.1 + 0.2 == 0.30000000000000004
assert (0.1 + 0.2 == 0.3) is False
print(0.1 + 0.2, (0.1).as_integer_ratio())
