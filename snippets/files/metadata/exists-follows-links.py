import os
import stat
from pathlib import Path

Path("data.txt").write_text("text")
os.symlink("data.txt", "link")
os.symlink("missing", "dangling")

try:
    os.stat("dangling")
    outcome = "nothing raised"
except FileNotFoundError:
    outcome = "FileNotFoundError"

assert os.stat("link").st_ino == os.stat("data.txt").st_ino
assert stat.S_ISLNK(os.lstat("link").st_mode) == True
assert (os.path.exists("dangling"), os.path.lexists("dangling"), os.path.islink("dangling")) == (False, True, True)
assert (os.path.isfile("link"), outcome) == (True, "FileNotFoundError")
print(os.path.exists("dangling"), os.path.lexists("dangling"), outcome)
