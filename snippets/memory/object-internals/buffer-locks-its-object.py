data = bytearray(b"abcd")
view = memoryview(data)
view[0] = ord("X")
try:
    data.append(0)
    outcome = "appended"
except BufferError as error:
    outcome = type(error).__name__
assert (bytes(data), outcome) == (b"Xbcd", "BufferError")
view.release()
data.append(ord("e"))
assert bytes(data) == b"Xbcde"
print(outcome, bytes(data))
