name = b"caf\xe9.txt"
decoded = name.decode("utf-8", "surrogateescape")
try:
    decoded.encode("utf-8")
except UnicodeEncodeError as error:
    outcome = type(error).__name__

assert decoded == "caf\udce9.txt"
assert decoded.encode("utf-8", "surrogateescape") == name
assert outcome == "UnicodeEncodeError"
every_byte = bytes(range(256))
for codec in ("ascii", "utf-8"):
    assert every_byte.decode(codec, "surrogateescape").encode(codec, "surrogateescape") == every_byte
print(ascii(decoded), outcome)
