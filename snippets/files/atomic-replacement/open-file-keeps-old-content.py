import os
from pathlib import Path

path = Path("settings.txt")
path.write_text("old content")
Path("settings.new").write_text("new content")

# Unbuffered, so that nothing is read before the replacement.
with open(path, "rb", buffering=0) as before:
    os.replace("settings.new", path)
    old = before.read()
    with open(path, "rb") as after:
        new = after.read()
    same_file = os.fstat(before.fileno()).st_ino == path.stat().st_ino

assert (old, new) == (b"old content", b"new content")
assert same_file is False
assert os.listdir(".") == ["settings.txt"]
print(old, new)
