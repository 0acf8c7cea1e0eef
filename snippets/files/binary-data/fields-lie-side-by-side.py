import struct

total = struct.calcsize("bi")
parts = [struct.calcsize("b"), struct.calcsize("i")]

print(f"bi takes {total}, its fields {parts}")
assert total == sum(parts)
