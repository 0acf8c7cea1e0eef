import fcntl
import os
import subprocess
import sys
from pathlib import Path

Path("data.txt").write_text("old")
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

with open("data.txt", "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    seen = subprocess.check_output([sys.executable, "-c", other_program], text=True).split()
    written = Path("data.txt").read_text()
    os.remove("data.txt")

assert (seen, written) == (["refused", "old"], "old, new")
assert Path("data.txt").exists() is False
print(seen, written)
