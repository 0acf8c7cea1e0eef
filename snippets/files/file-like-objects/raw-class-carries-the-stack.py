import io


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.calls = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.calls += 1
        piece, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(piece)] = piece.upper()
        return len(piece)


raw = Upper("one é\ntwo\n".encode())
text = io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8")
assert raw.calls == 0
lines = list(text)
assert lines == ["ONE é\n", "TWO\n"]
assert raw.calls >= 1
print(lines)
