import fcntl
import os
import subprocess
import sys
from pathlib import Path

path = Path("data.txt")
path.write_text("old")
other_program = """
import fcntl, sys
with open("data.txt", "r+") as file:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("refused")
    print(file.read())
    file.write(", new")
"""

with open(path, "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    seen = subprocess.check_output([sys.executable, "-c", other_program], text=True).split()
    written = path.read_text()
    os.remove(path)

assert (seen, written) == (["refused", "old"], "old, new")
assert path.exists() is False
print(seen, written)
