data = bytearray(b"abc")
outcomes = []


def append():
    try:
        data.append(ord("d"))
        outcomes.append(bytes(data))
    except BufferError:
        outcomes.append("BufferError")


with memoryview(data) as view:
    data[0] = ord("A")
    append()
    outcomes.append(bytes(view))
append()

assert outcomes == ["BufferError", b"Abc", b"Abcd"]
print(outcomes)
