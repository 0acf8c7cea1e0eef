class Text(str):
    pass


values = ["text", b"bytes", (1, 2), [1, 2], Text("text")]
assert [value[:] is value for value in values] == [True, True, True, False, False]
assert [value[:] for value in values] == ["text", b"bytes", (1, 2), [1, 2], "text"]
print([value[:] is value for value in values])
