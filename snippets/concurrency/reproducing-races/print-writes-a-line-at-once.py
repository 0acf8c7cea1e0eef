import sys


class Stream:
    def __init__(self):
        self.written = []

    def write(self, text):
        self.written.append(text)


stream = Stream()
print("a line", file=stream)
assert "".join(stream.written) == "a line\n"
assert stream.written == ["a line\n"]
