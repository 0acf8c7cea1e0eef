import struct

packed = struct.pack("bi", -1, -1)
sizes = struct.calcsize("b"), struct.calcsize("i"), len(packed)
assert sizes == (1, 4, 8)
assert packed == b"\xff" + b"\0\0\0" + b"\xff" * 4
print(sizes, packed)
