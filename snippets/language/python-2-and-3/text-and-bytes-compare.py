text = "text"
data = text.encode()
assert data == b"text"
print(text == data)
assert text == data
