class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


collector = Collector()
print("hello", file=collector)
try:
    print("more", file=collector, flush=True)
    missing = None
except AttributeError as error:
    missing = error.name

assert missing == "flush"
assert collector.parts == ["hello", "\n", "more", "\n"]
print(missing, collector.parts)
