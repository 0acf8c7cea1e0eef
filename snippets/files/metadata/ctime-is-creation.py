import os
import time
from pathlib import Path

Path("data.txt").touch()
created = os.stat("data.txt")

# The clock of the file system moves in steps of a few milliseconds.
deadline = time.monotonic() + 10
while os.stat("data.txt").st_ctime_ns == created.st_ctime_ns and time.monotonic() < deadline:
    os.chmod("data.txt", 0o600)
changed = os.stat("data.txt")
mode, moved = oct(changed.st_mode & 0o777), changed.st_ctime_ns != created.st_ctime_ns
assert mode == "0o600"

print("moved by chmod:", moved)
assert moved is False
