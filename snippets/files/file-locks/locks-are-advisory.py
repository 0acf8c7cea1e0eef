import fcntl
import os
from pathlib import Path

path = Path("data.txt")
path.write_text("old")

with open(path, "r+") as owner, open(path, "r+") as other:
    fcntl.flock(owner, fcntl.LOCK_EX)
    try:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        outcome = "granted"
    except BlockingIOError:
        outcome = "BlockingIOError"
    path.write_text("new")
    content = path.read_text()
    os.remove(path)

assert outcome == "BlockingIOError"
assert (content, path.exists()) == ("new", False)
print(f"a second lock: {outcome}; written: {content!r}; still there: {path.exists()}")
