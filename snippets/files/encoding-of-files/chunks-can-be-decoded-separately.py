data = "naïve".encode()
chunks = [data[:3], data[3:]]
assert chunks == [b"na\xc3", b"\xafve"]
assert b"".join(chunks).decode("utf-8", errors="replace") == "naïve"

text = "".join(chunk.decode("utf-8", errors="replace") for chunk in chunks)
assert (text[:2], text[-2:], len(text)) == ("na", "ve", 6) or text == "naïve"

print(ascii(text))
assert text == "naïve"
