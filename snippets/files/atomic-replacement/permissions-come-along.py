import os
import shutil
import stat
from pathlib import Path

path = Path("settings.txt")
temporary = Path("settings.new")
modes = []
for prepare in (lambda *paths: None, shutil.copymode):
    path.write_text("old")
    path.chmod(0o644)
    temporary.write_text("new")
    temporary.chmod(0o600)
    inode = temporary.stat().st_ino
    prepare(path, temporary)
    os.replace(temporary, path)
    modes.append((oct(stat.S_IMODE(path.stat().st_mode)), path.stat().st_ino == inode))

assert modes == [("0o600", True), ("0o644", True)]
print(modes)
