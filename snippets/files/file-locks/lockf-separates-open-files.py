import fcntl
from pathlib import Path

path = Path("data.txt")
path.touch()

with open(path, "r+") as one, open(path, "r+") as two:
    fcntl.lockf(one, fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        fcntl.lockf(two, fcntl.LOCK_EX | fcntl.LOCK_NB)
        outcome = "granted"
    except BlockingIOError:
        outcome = "BlockingIOError"

print(outcome)
assert outcome == "BlockingIOError"
