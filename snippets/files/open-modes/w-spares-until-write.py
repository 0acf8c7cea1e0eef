from pathlib import Path

Path("notes.txt").write_text("old text")
assert Path("notes.txt").read_text() == "old text"

with open("notes.txt", "w"):
    content = Path("notes.txt").read_text()

print(f"while open, before any write: {content!r}")
assert content == "old text"
