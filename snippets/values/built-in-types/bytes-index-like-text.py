text, data = "abc", b"abc"
print(text[0], data[0])
assert text[0] == "a"
assert data[0] == b"a"
