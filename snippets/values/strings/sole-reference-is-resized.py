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
outcomes = [(sole(), shared()) for _ in range(1000)]

assert outcomes[-1][0] == (True, "abababababc")
assert outcomes[-1][1] == (False, "abababababc", "ababababab")
print(outcomes[-1])
