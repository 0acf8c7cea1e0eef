buffer = bytearray(b"spam")
returned = [buffer.upper(), buffer.replace(b"s", b"S")]
print(buffer)
assert type(buffer) is bytearray
assert returned == [b"SPAM", b"Spam"]
assert buffer == b"SPAM"
