import logging


class Stream:
    def __init__(self):
        self.written = []

    def write(self, text):
        self.written.append(text)

    def flush(self):
        pass


stream = Stream()
print("two", "words", file=stream)
assert stream.written == ["two", " ", "words", "\n"]
stream.written.clear()
logger = logging.Logger("traced")
logger.addHandler(logging.StreamHandler(stream))
logger.info("%s %s", "two", "words")
assert stream.written == ["two words\n"]
