import struct

total = struct.calcsize("bi")
parts = [struct.calcsize("b"), struct.calcsize("i")]

print(f"bi takes {total}, its fields {parts}")
assert parts == [1, 4]
assert total == struct.calcsize("bxxxi")
assert total == sum(parts)
