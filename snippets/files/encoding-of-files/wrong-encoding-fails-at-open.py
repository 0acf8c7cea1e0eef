from pathlib import Path

path = Path("menu.txt")
path.write_bytes("café".encode("latin-1"))

try:
    open(path, encoding="utf-8").close()
    outcome = "opened"
except UnicodeDecodeError:
    outcome = "UnicodeDecodeError"

print(outcome)
assert outcome == "UnicodeDecodeError"
