import fcntl
from pathlib import Path

path = Path("data.txt")
path.touch()

outcomes = []
with open(path, "r+") as one, open(path, "r+") as two:
    for file in (one, two):
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            outcomes.append("granted")
        except BlockingIOError:
            outcomes.append("refused")

print(outcomes)
assert outcomes == ["granted", "refused"]
