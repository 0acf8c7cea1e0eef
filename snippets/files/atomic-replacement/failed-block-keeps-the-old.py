from pathlib import Path

path = Path("settings.txt")
path.write_text("old content")

try:
    with open(path, "w") as file:
        file.write("new ")
        raise ValueError
except ValueError:
    content = path.read_text()

print(repr(content))
assert content == "old content"
