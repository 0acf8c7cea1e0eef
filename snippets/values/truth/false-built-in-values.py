values = [None, False, 0, 0.0, -0.0, 0j, "", b"", (), [], {}, set(), frozenset(), bytearray(), range(0)]
contrast = ["0", " ", [0], (None,), {None: None}, 0.1, -1, range(1)]

assert [bool(value) for value in values] == [False] * len(values)
assert [bool(value) for value in contrast] == [True] * len(contrast)
print([value for value in values + contrast if value])
