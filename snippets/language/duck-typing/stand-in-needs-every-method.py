class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


collector = Collector()
outcome = None
try:
    print("hello", file=collector)
    outcome = collector.parts
except AttributeError as error:
    outcome = error.name

print(outcome)
assert outcome != ["hello", "\n"]
