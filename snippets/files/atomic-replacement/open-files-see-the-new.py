import os
from pathlib import Path

Path("settings.txt").write_text("old content")
Path("settings.new").write_text("new content")

with open("settings.txt", "rb") as reader:
    assert os.pread(reader.fileno(), 100, 0) == b"old content"
    os.replace("settings.new", "settings.txt")
    content = reader.read()
assert Path("settings.txt").read_bytes() == b"new content"

print(content)
assert content == b"new content"
