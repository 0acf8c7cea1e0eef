import json


class Text:
    def read(self):
        return '{"a": 1}'


class Collector:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


assert Text.__mro__ == (Text, object)
assert json.load(Text()) == {"a": 1}

collector = Collector()
print("hello", 42, file=collector)
assert collector.pieces == ["hello", " ", "42", "\n"]

try:
    json.load(collector)
    outcome = "loaded"
except AttributeError as error:
    outcome = error.name
assert outcome == "read"
print(collector.pieces, json.load(Text()))
