from pathlib import Path

path = Path("notes.txt")
path.write_text("old text")
with open(path, "r+") as file:
    file.write("new")
content = path.read_text()
path.unlink()
try:
    open(path, "r+")
    outcome = "opened"
except FileNotFoundError:
    outcome = "refused"

assert (content, outcome) == ("new text", "refused")
print(content)
