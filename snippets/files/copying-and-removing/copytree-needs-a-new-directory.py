import os
import shutil
from pathlib import Path

for name in ("source", "target"):
    os.mkdir(name)
Path("source/both").write_text("from the source")
Path("target/both").write_text("from the target")
Path("target/kept").write_text("kept")
try:
    shutil.copytree("source", "target")
except FileExistsError as error:
    refused = error.filename
assert (refused, Path("target/both").read_text()) == ("target", "from the target")
shutil.copytree("source", "target", dirs_exist_ok=True)
assert sorted(os.listdir("target")) == ["both", "kept"]
assert Path("target/both").read_text() == "from the source"
