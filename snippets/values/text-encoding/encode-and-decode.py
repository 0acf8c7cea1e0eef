text = "na\u00efve"
encoded = text.encode()

assert encoded == b"na\xc3\xafve"
assert encoded.decode() == text
assert text.encode("latin-1") == b"na\xefve"
assert text.encode("utf-16-le") == b"n\0a\0\xef\0v\0e\0"
assert [text.encode(name).decode(name) for name in ("latin-1", "utf-16-le")] == [text, text]

signatures = [method.__text_signature__ for method in (str.encode, bytes.decode)]
assert signatures == ["($self, /, encoding='utf-8', errors='strict')"] * 2
print(encoded, text.encode("latin-1"))
