import io


class Counting(io.BytesIO):
    taken = 0

    def readinto(self, buffer):
        count = super().readinto(buffer)
        self.taken += count
        return count


data = b"line\n" * 100

raw = Counting(data)
first = next(io.BufferedReader(raw, buffer_size=50))
by_next = raw.taken

raw = Counting(data)
lines = io.BufferedReader(raw, buffer_size=50).readlines()
by_readlines = raw.taken

assert (first, by_next) == (b"line\n", 50)
assert (len(lines), by_readlines) == (100, 500)
print(f"bytes taken: {by_next} for the first line, {by_readlines} by readlines()")
