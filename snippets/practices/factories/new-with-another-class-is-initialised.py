calls = []


class Number:
    def __new__(cls, text):
        return int(text)

    def __init__(self, text):
        calls.append(text)


made = Number("5")
assert made == 5
print(type(made).__name__, calls)
assert calls == ["5"]
