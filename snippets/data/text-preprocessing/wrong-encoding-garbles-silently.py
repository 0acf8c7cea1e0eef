data = "café".encode("utf-8")
assert data.decode("latin-1") == "cafÃ©"
assert bytes(range(256)).decode("latin-1").encode("latin-1") == bytes(range(256))
try:
    "café".encode("latin-1").decode("utf-8")
except UnicodeDecodeError as error:
    reason = error.start, error.object[error.start]
assert reason == (3, 0xE9)
assert "café".encode("latin-1").decode("utf-8", errors="replace") == "caf\N{REPLACEMENT CHARACTER}"
