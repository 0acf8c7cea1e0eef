import os
from pathlib import Path

Path("data.txt").touch()
exact = 1_700_000_000_123_456_700
os.utime("data.txt", ns=(exact, exact))
status = os.stat("data.txt")
assert status.st_mtime_ns == exact
assert (type(status.st_mtime), round(status.st_mtime, 6)) == (float, 1_700_000_000.123457)

os.utime("data.txt", (status.st_atime, status.st_mtime))
assert os.stat("data.txt").st_mtime_ns != exact
assert abs(os.stat("data.txt").st_mtime_ns - exact) < 1000
print(exact, "comes back as", os.stat("data.txt").st_mtime_ns)
