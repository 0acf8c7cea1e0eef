import fcntl
from pathlib import Path

Path("data.txt").touch()


def request(file, kind):
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "BlockingIOError"


with open("data.txt") as one, open("data.txt") as two, open("data.txt") as three:
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
