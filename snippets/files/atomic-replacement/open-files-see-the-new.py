import os
from pathlib import Path

path = Path("settings.txt")
path.write_text("old content")
Path("settings.new").write_text("new content")

with open(path, "rb", buffering=0) as reader:
    os.replace("settings.new", path)
    content = reader.read()

print(content)
assert content == b"new content"
