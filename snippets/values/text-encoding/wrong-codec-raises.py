encoded = "caf\u00e9".encode("utf-8")

try:
    outcome = encoded.decode("latin-1")
except UnicodeDecodeError as error:
    outcome = type(error).__name__

print(ascii(outcome))
assert len(encoded) == 5
assert outcome == "UnicodeDecodeError"
