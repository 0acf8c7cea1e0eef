import struct
import sys

significand = 0x1999999999999A

assert sys.float_info.mant_dig == 53
assert significand.bit_length() == 53
assert struct.pack(">d", 0.1).hex() == "3fb999999999999a"
assert (0.1).as_integer_ratio() == (significand // 2, 2**55)
print(sys.float_info.mant_dig, struct.pack(">d", 0.1).hex(), (0.1).as_integer_ratio())
