import os
from pathlib import Path

Path("data.txt").touch()
exact = 1_700_000_000_123_456_700
os.utime("data.txt", ns=(exact, exact))
status = os.stat("data.txt")

assert status.st_mtime_ns == exact
assert (int(status.st_mtime * 10**9) == exact, round(status.st_mtime, 6)) == (False, 1_700_000_000.123457)
print(status.st_mtime_ns, round(status.st_mtime, 6))
