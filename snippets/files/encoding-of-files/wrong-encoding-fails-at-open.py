from pathlib import Path

Path("menu.txt").write_bytes(b"caf\xe9")
try:
    wrong = Path("menu.txt").read_text(encoding="utf-8")
except UnicodeDecodeError as error:
    wrong = error.object
assert wrong == b"caf\xe9"

try:
    open("menu.txt", encoding="utf-8").close()
    outcome = "opened"
except UnicodeDecodeError:
    outcome = "UnicodeDecodeError"

print(outcome)
assert outcome in ("opened", "UnicodeDecodeError")
assert outcome == "UnicodeDecodeError"
