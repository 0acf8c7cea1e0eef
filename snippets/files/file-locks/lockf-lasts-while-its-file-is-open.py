import fcntl
import os
from pathlib import Path

path = Path("data.txt")
path.write_text("text")


def locked():
    child = os.fork()
    if child == 0:
        try:
            with open(path, "r+") as other:
                fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os._exit(0)
        except BlockingIOError:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


with open(path, "r+") as owner:
    fcntl.lockf(owner, fcntl.LOCK_EX)
    states = [locked()]
    path.read_text()
    states.append(locked())

print(f"locked before and after another part of the program has read the file: {states}")
assert states == [True, True]
