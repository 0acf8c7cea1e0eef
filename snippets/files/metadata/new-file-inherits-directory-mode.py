import os
import stat
from pathlib import Path

os.umask(0o022)
os.mkdir("private", 0o700)
Path("private/key.txt").touch()
mode = stat.S_IMODE(os.stat("private/key.txt").st_mode)

print(oct(mode))
assert oct(mode) == "0o600"
