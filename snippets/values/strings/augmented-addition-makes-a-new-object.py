pieces = ["ab"] * 5


def same_object():
    text = "".join(pieces)
    before = id(text)
    text += "c"
    return id(text) == before


# The interpreter specialises the addition only after it has run some times.
for _ in range(1000):
    same_object()

assert same_object() is False
