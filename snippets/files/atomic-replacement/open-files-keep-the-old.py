import os
from pathlib import Path

path = Path("settings.txt")
path.write_text("old content")
Path("settings.new").write_text("new content")

with open(path) as before:
    start = before.read(4)
    os.replace("settings.new", path)
    rest = before.read()
with open(path) as after:
    content = after.read()

assert start + rest == "old content"
assert content == "new content"
assert os.listdir(".") == ["settings.txt"]
print(start + rest, content, os.listdir("."))
