import os
import tempfile
from pathlib import Path

name = tempfile.mktemp(dir=".")
assert os.listdir(".") == []

Path(name).write_text("somebody else's")
with open(name, "w") as file:
    file.write("mine")
assert Path(name).read_text() == "mine"
print("files after mktemp: 0, content after a race:", Path(name).read_text())
