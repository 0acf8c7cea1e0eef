encoded = "caf\u00e9".encode("utf-8")

try:
    outcome = ascii(encoded.decode("latin-1"))
except UnicodeDecodeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "UnicodeDecodeError"
