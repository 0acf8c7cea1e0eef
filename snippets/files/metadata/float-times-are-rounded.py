import os
from pathlib import Path

path = Path("data.txt")
path.touch()
exact = 1_700_000_000_123_456_700
os.utime(path, ns=(exact, exact))
status = os.stat(path)
assert status.st_mtime_ns == exact
assert (type(status.st_mtime), round(status.st_mtime, 6)) == (float, 1_700_000_000.123457)

os.utime(path, (status.st_atime, status.st_mtime))
assert os.stat(path).st_mtime_ns != exact
assert abs(os.stat(path).st_mtime_ns - exact) < 1000
print(exact, "comes back as", os.stat(path).st_mtime_ns)
