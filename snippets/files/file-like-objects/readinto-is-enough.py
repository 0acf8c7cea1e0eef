import io


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readinto(self, buffer):
        piece, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(piece)] = piece.upper()
        return len(piece)


with Upper(b"one\ntwo\nthree\n") as raw:
    results = [raw.read(2), raw.readline(), next(raw), list(raw)]

assert results == [b"ON", b"E\n", b"TWO\n", [b"THREE\n"]]
assert raw.closed is True
print(results)
