values = ["text", b"bytes", (1, 2), [1, 2]]
assert [value[:] is value for value in values] == [True, True, True, False]
assert [value[:] for value in values] == ["text", b"bytes", (1, 2), [1, 2]]
print([value[:] is value for value in values])
