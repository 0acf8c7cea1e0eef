import os
import time
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
before = os.stat(path)

deadline = time.monotonic() + 5
while os.stat(path).st_ctime_ns == before.st_ctime_ns and time.monotonic() < deadline:
    time.sleep(0.001)
    os.chmod(path, 0o600)
after_chmod = os.stat(path)
os.utime(path, (0, 0))
after_utime = os.stat(path)

assert (after_chmod.st_ctime_ns > before.st_ctime_ns) == True
assert after_chmod.st_mtime_ns == before.st_mtime_ns
assert after_utime.st_mtime_ns == 0
assert (after_utime.st_ctime_ns >= after_chmod.st_ctime_ns) == True
print("chmod moved ctime and not mtime; mtime set to", after_utime.st_mtime_ns)
