import struct

record = bytearray(struct.pack("<Ih", 70_000, -2))
record[0] += 1
with open("data.bin", "wb") as file:
    file.write(record)
with open("data.bin", "rb") as file:
    data = file.read()

assert type(data) is bytes
assert data == b"\x71\x11\x01\x00\xfe\xff"
assert struct.unpack("<Ih", data) == (70_001, -2)
print(data, struct.unpack("<Ih", data))
