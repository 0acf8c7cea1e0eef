from pathlib import Path

path = Path("menu.txt")
path.write_bytes("café".encode("latin-1"))

outcome = "opened"
try:
    open(path, encoding="utf-8").close()
except UnicodeDecodeError as error:
    outcome = f"UnicodeDecodeError: {error}"

print(outcome)
assert outcome == "UnicodeDecodeError"
