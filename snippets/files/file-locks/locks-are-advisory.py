import fcntl
from pathlib import Path

path = Path("data.txt")
path.write_text("old")

with open(path, "r+") as owner, open(path, "r+") as other:
    fcntl.flock(owner, fcntl.LOCK_EX)
    try:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        outcome = "granted"
    except BlockingIOError:
        outcome = "refused"
    other.write("new")
    other.flush()
    content = path.read_text()

assert (outcome, content) == ("refused", "new")
print(f"a second lock: {outcome}; written: {content!r}")
