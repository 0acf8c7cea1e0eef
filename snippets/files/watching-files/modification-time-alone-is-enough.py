import os
from pathlib import Path

path = Path("data.txt")
path.write_text("old")
before = path.stat()
path.write_text("new")
os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
assert path.read_text() == "new"
has_new_time = path.stat().st_mtime_ns != before.st_mtime_ns
print(has_new_time)
assert has_new_time is True
