import os
from pathlib import Path

path = Path("settings.txt")


def save(target, place):
    path.write_text("old content")
    try:
        with open(target, "w") as file:
            file.write("new ")
            raise ValueError
        place()
    except ValueError:
        return path.read_text()


direct = save(path, lambda: None)
replaced = save("settings.txt.new", lambda: os.replace("settings.txt.new", path))

assert (direct, replaced) == ("new ", "old content")
print(repr(direct), repr(replaced))
