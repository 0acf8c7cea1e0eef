import os
from pathlib import Path

path = Path("settings.txt")


def contents_seen(target):
    path.write_text("old content")
    seen = [path.read_text()]
    with open(target, "w") as file:
        seen.append(path.read_text())
        file.write("new ")
        file.flush()
        seen.append(path.read_text())
        file.write("content")
    seen.append(path.read_text())
    if target != path:
        os.replace(target, path)
        seen.append(path.read_text())
    return seen


in_place = contents_seen(path)
replaced = contents_seen("settings.new")
assert in_place == ["old content", "", "new ", "new content"]
assert replaced == ["old content"] * 4 + ["new content"]
print(in_place, replaced, sep="\n")
