data = bytearray(b"spam")
view = memoryview(data)
data[:] = b"eggs"
print(bytes(view))
assert bytes(view) in (b"spam", b"eggs")
assert bytes(view) == b"spam"
