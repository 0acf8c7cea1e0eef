from pathlib import Path

Path("menu.txt").write_bytes(b"caf\xc3\xa9")
assert Path("menu.txt").read_text(encoding="utf-8") == "café"
try:
    outcome = Path("menu.txt").read_text(encoding="latin-1")
    assert outcome == "cafÃ©"
except UnicodeDecodeError:
    outcome = "UnicodeDecodeError"
print(outcome)
assert outcome == "UnicodeDecodeError"
