pieces = ["ab"] * 5


def sole():
    text = "".join(pieces)
    before = id(text)
    text += "c"
    return id(text) == before, text


def shared():
    text = "".join(pieces)
    other = text
    before = id(text)
    text += "c"
    return id(text) == before, text, other


# The interpreter specialises the addition only after it has run some times.
for _ in range(1000):
    sole()
    shared()

assert sole() == (True, "abababababc")
assert shared() == (False, "abababababc", "ababababab")
print(sole(), shared())
