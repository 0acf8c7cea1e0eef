false = [None, False, 0, 0.0, -0.0, 0j, "", b"", (), [], {}, set(), frozenset(), bytearray(), range(0)]

assert str(false) == (
    "[None, False, 0, 0.0, -0.0, 0j, '', b'', (), [], {}, set(), frozenset(), bytearray(b''), range(0, 0)]"
)
assert [value for value in false if value] == []
assert all([True, "0", " ", [0], (None,), {None: None}, {0}, 0.1, -1, 1j, range(1)])
print([bool(value) for value in false])
