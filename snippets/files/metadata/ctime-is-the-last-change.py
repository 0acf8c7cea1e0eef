import os
import time
from pathlib import Path

Path("data.txt").touch()
before = os.stat("data.txt")
assert (before.st_mode & 0o777) != 0o600

# The clock of the file system moves in steps of a few milliseconds.
deadline = time.monotonic() + 10
while os.stat("data.txt").st_ctime_ns == before.st_ctime_ns and time.monotonic() < deadline:
    os.chmod("data.txt", 0o600)
after = os.stat("data.txt")

assert after.st_ctime_ns > before.st_ctime_ns
assert after.st_mtime_ns == before.st_mtime_ns
assert (after.st_mode & 0o777) == 0o600
print("ctime moved:", after.st_ctime_ns > before.st_ctime_ns, "- mtime moved:", after.st_mtime_ns > before.st_mtime_ns)
