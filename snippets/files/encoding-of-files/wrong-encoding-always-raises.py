from pathlib import Path

path = Path("menu.txt")
path.write_text("café", encoding="utf-8")
try:
    outcome = path.read_text(encoding="latin-1")
except UnicodeDecodeError:
    outcome = "UnicodeDecodeError"
print(outcome)
assert outcome == "UnicodeDecodeError"
