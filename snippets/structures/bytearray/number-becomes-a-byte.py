buffer = bytearray(5)
print(buffer)
assert type(buffer) is bytearray
assert buffer == b"\x05"
