text, data = "abc", b"abc"
assert [type(item).__name__ for item in (text[0], data[0], bytearray(data)[0], memoryview(data)[0])] == ["str", "int", "int", "int"]
assert (text[0][0][0], list(data), data[:1]) == ("a", [97, 98, 99], b"a")
assert text != data
print(text[0], list(data))
