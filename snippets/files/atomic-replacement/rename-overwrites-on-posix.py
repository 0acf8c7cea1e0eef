import os
from pathlib import Path

contents = []
for function in (os.replace, os.rename):
    Path("new.txt").write_text(function.__name__)
    Path("target.txt").write_text("old")
    contents.append(Path("target.txt").read_text())
    function("new.txt", "target.txt")
    contents.append(Path("target.txt").read_text())
    contents.append(Path("new.txt").exists())

assert contents == ["old", "replace", False, "old", "rename", False]
print(contents)
