from pathlib import Path

Path("notes.txt").write_text("old text")
with open("notes.txt", "r+") as file:
    file.write("new")
content = Path("notes.txt").read_text()
Path("notes.txt").unlink()
try:
    open("notes.txt", "r+")
    outcome = "opened"
except FileNotFoundError:
    outcome = "refused"

assert (content, outcome) == ("new text", "refused")
print(content)
