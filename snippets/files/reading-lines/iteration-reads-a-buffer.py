import io


class Counting(io.BytesIO):
    taken = 0

    def readinto(self, buffer):
        count = super().readinto(buffer)
        self.taken += count
        return count


raw = Counting(b"line\n" * 100)
file = io.BufferedReader(raw, buffer_size=50)

assert (next(file), raw.taken) == (b"line\n", 50)
by_next = raw.taken
assert (file.readlines(), raw.taken) == ([b"line\n"] * 99, 500)
print(f"bytes taken: {by_next} for the first line, {raw.taken} by readlines()")
