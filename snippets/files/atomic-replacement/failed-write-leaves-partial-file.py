from pathlib import Path

path = Path("settings.txt")
path.write_text("old content")

try:
    with open(path, "w") as file:
        file.write("new ")
        raise ValueError("no more")
        file.write("content")
except ValueError as error:
    outcome = str(error)

assert outcome == "no more"
assert path.read_text() == "new "
print(repr(path.read_text()))
