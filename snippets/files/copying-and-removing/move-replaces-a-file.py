import os
import shutil
from pathlib import Path

os.mkdir("folder")
for path, text in (("report", "new"), ("target", "old"), ("folder/target", "other")):
    Path(path).write_text(text)
assert Path("target").read_text() == "old"
assert shutil.move("report", "target") == "target"
assert (Path("target").read_text(), os.path.exists("report")) == ("new", False)
try:
    shutil.move("target", "folder")
except shutil.Error as error:
    reason = str(error)
assert reason == "Destination path 'folder/target' already exists"
assert [Path(path).read_text() for path in ("target", "folder/target")] == ["new", "other"]
assert shutil.move("target", "folder/target") == "folder/target"
assert Path("folder/target").read_text() == "new"
print(reason)
