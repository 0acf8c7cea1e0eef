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
    reader = open(path)
    states = [locked()]
    reader.close()
    states.append(locked())
    still_open = not owner.closed

assert states == [True, False]
assert still_open is True
print(f"locked: {states[0]}; after another file object was closed: {states[1]}")
