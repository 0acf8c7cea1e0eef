class Number:
    def __new__(cls, text):
        return int(text) if text.isdigit() else super().__new__(cls)

    def __init__(self, text):
        initialised.append(text)


initialised = []
made = [type(Number("42")).__name__, type(Number("pi")).__name__]
assert made == ["int", "Number"]
assert initialised == ["pi"]
print(made, initialised)
