buffer = bytearray(b"spam")
buffer.upper()
buffer.replace(b"s", b"S")
print(buffer)
assert len(buffer) == 4
assert buffer == b"SPAM"
