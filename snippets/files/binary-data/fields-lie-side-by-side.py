import struct

total = struct.calcsize("bi")
parts = [struct.calcsize("b"), struct.calcsize("i")]

print(f"bi takes {total}, its fields {parts}")
assert parts == [1, 4]
assert struct.pack("bi", 1, 2).startswith(b"\x01")
assert total == len(struct.pack("bi", 1, 2))
assert total == sum(parts)
