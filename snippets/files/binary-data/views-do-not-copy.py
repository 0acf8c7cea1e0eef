data = bytearray(b"header:body")

copied = data[7:]
view = memoryview(data)[7:]
copied[0] = ord("X")
view[0] = ord("B")

assert copied == b"Xody"
assert data == b"header:Body"
assert (view.obj is data, view.nbytes) == (True, 4)
print(copied, data)
