import fcntl
from pathlib import Path

Path("data.txt").write_text("old")

with open("data.txt", "r+") as owner, open("data.txt", "r+") as other:
    fcntl.flock(owner, fcntl.LOCK_EX)
    try:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        outcome = "granted"
    except BlockingIOError:
        outcome = "refused"
    other.write("new")
    other.flush()
    content = Path("data.txt").read_text()

assert (outcome, content) == ("refused", "new")
print(f"a second lock: {outcome}; written: {content!r}")
