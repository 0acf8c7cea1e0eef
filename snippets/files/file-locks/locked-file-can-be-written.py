import fcntl
import os
import subprocess
import sys
from pathlib import Path

path = Path("data.txt")
path.write_text("old")
other_program = "p = __import__('pathlib').Path('data.txt'); print(p.read_text()); p.write_text('new')"

with open(path, "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    fcntl.lockf(owner, fcntl.LOCK_EX)
    read = subprocess.check_output([sys.executable, "-c", other_program], text=True).strip()
    written = path.read_text()
    os.remove(path)

assert (read, written, path.exists()) == ("old", "new", False)
print(f"read {read!r}, wrote {written!r}; still there: {path.exists()}")
