import os
from pathlib import Path


def contents_seen(target):
    Path("settings.txt").write_text("old content")
    seen = []
    with open(target, "w") as file:
        seen.append(Path("settings.txt").read_text())
        file.write("new ")
        file.flush()
        seen.append(Path("settings.txt").read_text())
        file.write("content")
    seen.append(Path("settings.txt").read_text())
    os.replace(target, "settings.txt")
    seen.append(Path("settings.txt").read_text())
    return seen


in_place = contents_seen("settings.txt")
replaced = contents_seen("settings.new")
assert in_place == ["", "new ", "new content", "new content"]
assert replaced == ["old content", "old content", "old content", "new content"]
assert os.listdir() == ["settings.txt"]
print(in_place, replaced, sep="\n")
