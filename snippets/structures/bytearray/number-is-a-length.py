assert bytearray(5) == b"\0\0\0\0\0" == bytes(5)
assert bytearray([5]) == b"\x05"
print(bytearray(5), bytearray([5]))
