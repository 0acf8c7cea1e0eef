text, data = "5 \u20ac", b"5 \x80"
encoded = [text.encode("ascii", handler) for handler in ("ignore", "replace")]
decoded = [data.decode("ascii", handler) for handler in ("ignore", "replace")]

assert encoded == [b"5 ", b"5 ?"]
assert decoded == ["5 ", "5 \ufffd"]
print(encoded, ascii(decoded))
