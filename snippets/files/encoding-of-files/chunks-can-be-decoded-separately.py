data = "naïve".encode()
chunks = [data[:3], data[3:]]

text = "".join(chunk.decode("utf-8", errors="replace") for chunk in chunks)

print(ascii(text))
assert text == "naïve"
