import os
import time
from pathlib import Path

Path("data.txt").touch()
before = os.stat("data.txt")
os.utime("data.txt", (0, 1_000_000_000))
after = os.stat("data.txt")

assert (after.st_atime, after.st_mtime) == (0, 1_000_000_000)
assert before.st_ctime_ns <= after.st_ctime_ns <= time.time_ns()
print(after.st_atime, after.st_mtime)
