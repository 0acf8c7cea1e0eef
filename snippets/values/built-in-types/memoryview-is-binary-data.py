data = bytearray(b"spam")
view = memoryview(data)
data[0] = ord("S")
print(bytes(view))
assert len(view) == 4
assert bytes(view) == b"spam"
