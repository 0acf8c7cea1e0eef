# /// script
# requires-python = ">=3.15"
# ///
buffer = bytearray(b"head:body")
head = buffer.take_bytes(5)
body = buffer.take_bytes()

assert (head, body) == (b"head:", b"body")
assert (type(body), buffer) == (bytes, bytearray())
print(head, body, buffer)
