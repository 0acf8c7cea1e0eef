import csv
import json


class Text:
    def read(self):
        return '{"a": 1}'


class Collector:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


collector = Collector()
print("hello", 42, file=collector)
loaded = json.load(Text())
rows = list(csv.reader(["a,b", "c,d"]))

assert collector.pieces == ["hello", " ", "42", "\n"]
assert loaded == {"a": 1}
assert rows == [["a", "b"], ["c", "d"]]
print(collector.pieces, loaded, rows)
