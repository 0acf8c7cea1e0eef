from pathlib import Path

path = Path("notes.txt")
path.write_text("old text")

with open(path, "w"):
    content = path.read_text()

print(f"while open, before any write: {content!r}")
assert content == "old text"
