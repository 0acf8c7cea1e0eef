import os
import stat
from pathlib import Path

Path("data.txt").touch()
os.symlink("data.txt", "link")
os.symlink("missing", "dangling")

target, link = os.stat("link"), os.lstat("link")
assert target.st_ino == os.stat("data.txt").st_ino != link.st_ino
assert [stat.S_ISLNK(status.st_mode) for status in (target, link)] == [False, True]
assert os.lstat("dangling").st_size == len("missing")
try:
    os.stat("dangling")
    outcome = "found"
except FileNotFoundError as error:
    outcome = error.filename
assert outcome == "dangling"
print(stat.filemode(target.st_mode)[0], stat.filemode(link.st_mode)[0])
