import os
import time
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
before = os.stat(path)
os.utime(path, (0, 1_000_000_000))
after = os.stat(path)

assert (after.st_atime, after.st_mtime) == (0, 1_000_000_000)
assert before.st_ctime_ns <= after.st_ctime_ns <= time.time_ns()
print(after.st_atime, after.st_mtime)
