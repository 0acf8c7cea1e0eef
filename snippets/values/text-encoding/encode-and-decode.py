import inspect

text = "na\u00efve \u20ac"
encoded = text.encode()

assert encoded == b"na\xc3\xafve \xe2\x82\xac"
assert encoded.decode() == text
assert text.encode("utf-16-le") == b"n\0a\0\xef\0v\0e\0 \0\xac\x20"
assert text.encode("cp1252") == b"na\xefve \x80"
defaults = [inspect.signature(method).parameters["encoding"].default for method in (str.encode, bytes.decode)]
assert defaults == ["utf-8", "utf-8"]
print(encoded, text.encode("cp1252"))
