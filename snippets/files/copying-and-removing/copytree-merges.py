import os
import shutil
from pathlib import Path

for name in ("source", "target"):
    os.mkdir(name)
Path("source/new").write_text("new")
try:
    shutil.copytree("source", "target")
except FileExistsError as error:
    assert error.filename == "target"
assert os.listdir("source") == ["new"]
assert os.listdir("target") == ["new"]
