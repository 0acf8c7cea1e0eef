import fcntl
import os
from pathlib import Path

Path("data.txt").touch()


def request(descriptor):
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "refused"


owner, competitor = os.open("data.txt", os.O_RDWR), os.open("data.txt", os.O_RDWR)
duplicate = os.dup(owner)

outcomes = [request(owner), request(duplicate), request(competitor)]
os.close(owner)
outcomes.append(request(competitor))
os.close(duplicate)
outcomes.append(request(competitor))

assert outcomes == ["granted", "granted", "refused", "refused", "granted"]
duplicate, other = os.dup(competitor), os.open("data.txt", os.O_RDWR)
outcomes = [request(other)]
fcntl.flock(duplicate, fcntl.LOCK_UN)
outcomes.append(request(other))
assert outcomes == ["refused", "granted"]
print(outcomes)
