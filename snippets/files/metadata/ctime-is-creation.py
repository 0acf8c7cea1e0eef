import os
import time
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
created = os.stat(path).st_ctime_ns

deadline = time.monotonic() + 5
while os.stat(path).st_ctime_ns == created and time.monotonic() < deadline:
    os.chmod(path, 0o600)
moved = os.stat(path).st_ctime_ns > created

print("moved by chmod:", moved)
assert moved is False
