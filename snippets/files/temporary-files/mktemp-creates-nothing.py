import os
import tempfile
from pathlib import Path

os.mkdir("inside")
name = Path(tempfile.mktemp(dir="inside"))
folder = name.resolve().parent
assert folder == Path("inside").resolve()
assert os.listdir("inside") == []

name.write_text("somebody else's")
with open(name, "r+") as file:
    taken = file.read()
    file.truncate(0)
assert (taken, name.read_text()) == ("somebody else's", "")
print("taken by another program:", taken)
