import os
import stat
from pathlib import Path

Path("data.txt").touch()
os.chmod("data.txt", 0o640)
os.mkdir("folder")
os.chmod("folder", 0o750)

file, folder = os.stat("data.txt").st_mode, os.stat("folder").st_mode

assert (stat.S_ISREG(file), stat.S_ISDIR(file), stat.S_ISDIR(folder)) == (True, False, True)
assert (stat.S_IMODE(file), stat.S_IMODE(folder)) == (0o640, 0o750)
assert [stat.filemode(mode) for mode in (file, folder)] == ["-rw-r-----", "drwxr-x---"]
print(stat.filemode(file), stat.filemode(folder))
