import io


class Counting(io.RawIOBase):
    def __init__(self):
        self.sizes = []

    def writable(self):
        return True

    def write(self, data):
        self.sizes.append(len(data))
        return len(data)


unbuffered = Counting()
raw = Counting()
with io.BufferedWriter(raw, buffer_size=64) as buffered:
    for _ in range(10):
        unbuffered.write(b"0123456789")
        buffered.write(b"0123456789")

assert unbuffered.sizes == [10] * 10
assert raw.sizes == [60, 40]
print(unbuffered.sizes, raw.sizes)
