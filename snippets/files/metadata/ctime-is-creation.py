import os
import time
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
created = os.stat(path).st_ctime_ns

deadline = time.monotonic() + 5
while os.stat(path).st_ctime_ns == created and time.monotonic() < deadline:
    time.sleep(0.001)
    os.chmod(path, 0o600)
same = os.stat(path).st_ctime_ns == created

print(f"the same after chmod: {same}")
assert same == True
