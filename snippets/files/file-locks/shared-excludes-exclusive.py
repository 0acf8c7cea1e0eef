import fcntl
from pathlib import Path

path = Path("data.txt")
path.touch()


def request(file, kind):
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "BlockingIOError"


with open(path) as one, open(path) as two, open(path) as three:
    outcomes = [
        request(one, fcntl.LOCK_SH),
        request(two, fcntl.LOCK_SH),
        request(three, fcntl.LOCK_EX),
        request(one, fcntl.LOCK_UN),
        request(two, fcntl.LOCK_UN),
        request(three, fcntl.LOCK_EX),
        request(one, fcntl.LOCK_SH),
    ]

assert outcomes == ["granted", "granted", "BlockingIOError", "granted", "granted", "granted", "BlockingIOError"]
print(outcomes)
