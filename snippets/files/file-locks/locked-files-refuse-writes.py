import fcntl
from pathlib import Path

path = Path("data.txt")
path.write_text("old")

with open(path, "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    try:
        path.write_text("new")
    except OSError as error:
        print(error)

print(path.read_text())
assert path.read_text() == "old"
