import struct

data = struct.pack("<H", 258)
numbers = [struct.unpack(prefix + "H", data)[0] for prefix in "<>!"]

assert data == b"\x02\x01" == (258).to_bytes(2, "little")
assert numbers == [258, 513, 513]
assert int.from_bytes(data, "big") == 513
print(data, numbers)
