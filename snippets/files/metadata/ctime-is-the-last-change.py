import os
import time
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
before = os.stat(path)
assert (before.st_mode & 0o777) != 0o600

# The clock of the file system moves in steps of a few milliseconds.
deadline = time.monotonic() + 5
while os.stat(path).st_ctime_ns == before.st_ctime_ns and time.monotonic() < deadline:
    os.chmod(path, 0o600)
after = os.stat(path)

assert after.st_ctime_ns > before.st_ctime_ns
assert after.st_mtime_ns == before.st_mtime_ns
assert (after.st_mode & 0o777) == 0o600
print("ctime moved:", after.st_ctime_ns > before.st_ctime_ns, "- mtime moved:", after.st_mtime_ns > before.st_mtime_ns)
