pieces = ["ab"] * 5


def same_object():
    text = "".join(pieces)
    before = id(text)
    text += "c"
    return text, id(text) == before


# The interpreter specialises the addition only after it has run some times.
for _ in range(1000):
    same_object()

print(same_object())
assert same_object()[0] == "abababababc"
assert same_object()[1] is False
