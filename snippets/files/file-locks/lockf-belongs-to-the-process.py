import fcntl
from pathlib import Path

Path("data.txt").touch()


def request(lock, file):
    try:
        lock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "refused"


with open("data.txt", "r+") as one, open("data.txt", "r+") as two:
    by_lockf = [request(fcntl.lockf, file) for file in (one, two)]
    by_flock = [request(fcntl.flock, file) for file in (one, two)]

assert by_lockf == ["granted", "granted"]
assert by_flock == ["granted", "refused"]
print("lockf:", by_lockf, "flock:", by_flock)
