import fcntl
import os
from pathlib import Path

Path("data.txt").touch()


def locked():
    child = os.fork()
    if child == 0:
        status = 2
        try:
            with open("data.txt", "r+") as other:
                fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            status = 0
        except BlockingIOError:
            status = 1
        finally:
            os._exit(status)
    return {0: False, 1: True}[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


with open("data.txt", "r+") as owner:
    fcntl.lockf(owner, fcntl.LOCK_EX)
    reader = open("data.txt")
    states = [locked()]
    reader.close()
    states.append(locked())
    still_open = not owner.closed

assert states == [True, False]
assert still_open is True
print(f"locked: {states[0]}; after another file object was closed: {states[1]}")
