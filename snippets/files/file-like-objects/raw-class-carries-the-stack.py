import io


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        piece, self.data = self.data[: len(buffer)], self.data[len(buffer) :]
        buffer[: len(piece)] = piece.upper()
        return len(piece)


text = io.TextIOWrapper(io.BufferedReader(Upper("one é\ntwo\n".encode())), encoding="utf-8")
lines = list(text)
assert lines == ["ONE é\n", "TWO\n"]

del Upper.readable
try:
    outcome = io.BufferedReader(Upper(b"one"))
except OSError as error:
    outcome = str(error)
assert outcome == "File or stream is not readable."
print(lines, outcome)
