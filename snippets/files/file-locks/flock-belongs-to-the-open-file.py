import fcntl
import os
from pathlib import Path

path = Path("data.txt")
path.touch()


def request(descriptor):
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "BlockingIOError"


owner = os.open(path, os.O_RDWR)
competitor = os.open(path, os.O_RDWR)
duplicate = os.dup(owner)

outcomes = [request(owner), request(duplicate), request(competitor)]
os.close(owner)
outcomes.append(request(competitor))
os.close(duplicate)
outcomes.append(request(competitor))
os.close(competitor)

assert outcomes == ["granted", "granted", "BlockingIOError", "BlockingIOError", "granted"]
print(outcomes)
