text, data = "abc", b"abc"
print(text[0], data[0])
assert data == text.encode() and len(data) == len(text)
assert data[0] == b"a"
