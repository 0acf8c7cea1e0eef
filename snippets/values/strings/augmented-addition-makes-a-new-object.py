pieces = ["ab"] * 5


def same_object():
    text = "".join(pieces)
    before = id(text)
    text += "c"
    return text, id(text) == before


# The interpreter specialises the addition only after it has run some times.
outcomes = [same_object() for _ in range(1000)]
text, is_same = outcomes[-1]
print(text, is_same)
assert text == "abababababc"
assert is_same is False
