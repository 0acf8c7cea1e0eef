text, data = "text", b"text"
print(text == data)
assert text == data
