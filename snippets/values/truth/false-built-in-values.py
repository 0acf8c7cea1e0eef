false = [None, False, 0, 0.0, -0.0, 0j, "", b"", (), [], {}, set(), frozenset(), bytearray(), range(0)]
true = [True, "0", " ", [0], (None,), {None: None}, {0}, 0.1, -1, 1j, range(1)]

assert str(false) == (
    "[None, False, 0, 0.0, -0.0, 0j, '', b'', (), [], {}, set(), frozenset(), bytearray(b''), range(0, 0)]"
)
assert [value for value in false if value] == []
assert [value for value in true if not value] == []
print([value for value in false + true if value])
