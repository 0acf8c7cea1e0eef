import os
from pathlib import Path

Path("settings.txt").write_text("old content")
Path("settings.new").write_text("new content")

# Without Python's buffer, so that the rest is read after the replacement.
before = os.open("settings.txt", os.O_RDONLY)
old = [os.read(before, 3)]
os.replace("settings.new", "settings.txt")
old.append(os.read(before, 100))
after = os.open("settings.txt", os.O_RDONLY)

assert old == [b"old", b" content"]
assert os.read(after, 100) == b"new content"
assert os.path.sameopenfile(before, after) is False
assert os.listdir() == ["settings.txt"]
print(old, Path("settings.txt").read_text())
