pieces = ["ab"] * 5


def is_resized(piece, prepare=lambda text: None):
    text = "".join(pieces)
    kept = prepare(text)
    before = id(text)
    text += piece
    assert text == "ababababab" + piece
    return id(text) == before, kept


# The interpreter specialises the addition only after it has run some times.
for _ in range(1000):
    sole = is_resized("c")
    with_hash = is_resized("c", prepare=lambda text: hash(text) and None)
    wider = is_resized("\u20ac")
    shared = is_resized("c", prepare=lambda text: text)

assert (sole, with_hash, wider) == ((True, None), (False, None), (False, None))
assert shared == (False, "ababababab")
print([sole[0], with_hash[0], wider[0], shared[0]])
