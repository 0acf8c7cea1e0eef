buffer = bytearray(5)
print(buffer)
assert buffer in (bytearray([5]), bytearray([0, 0, 0, 0, 0]))
assert buffer == b"\x05"
