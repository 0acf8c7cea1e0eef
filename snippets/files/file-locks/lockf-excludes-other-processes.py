import fcntl
import os
from pathlib import Path

path = Path("data.txt")
path.touch()


def in_child(action):
    child = os.fork()
    if child == 0:
        try:
            action()
            os._exit(0)
        except BlockingIOError:
            os._exit(1)
    return {0: "granted", 1: "refused"}[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


with open(path, "r+") as file:
    request = lambda: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    request()
    outcomes = [in_child(request)]
    fcntl.lockf(file, fcntl.LOCK_UN)
    outcomes.append(in_child(request))

assert outcomes == ["refused", "granted"]
print("for a child process:", outcomes)
