import fcntl
from pathlib import Path

Path("data.txt").touch()


def request(file):
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return "granted"
    except BlockingIOError:
        return "refused"


with open("data.txt") as owner, open("data.txt") as second:
    outcomes = [request(owner), request(owner), request(second)]
    owner.close()
    outcomes.append(request(second))

assert outcomes == ["granted", "granted", "refused", "granted"]
print(outcomes)
