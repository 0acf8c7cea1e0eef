import fcntl
import os
from pathlib import Path

Path("data.txt").touch()


def in_child(start):
    child = os.fork()
    if child == 0:
        status = 2
        try:
            with open("data.txt", "r+") as other:
                fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, start)
            status = 0
        except BlockingIOError:
            status = 1
        finally:
            os._exit(status)
    return {0: "granted", 1: "refused"}[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


def requests():
    return [in_child(start) for start in range(4)]


with open("data.txt", "r+") as file:
    fcntl.lockf(file, fcntl.LOCK_EX, 2, 1)
    two_bytes = requests()
    fcntl.lockf(file, fcntl.LOCK_EX)
    whole = requests()

assert two_bytes == ["granted", "refused", "refused", "granted"]
assert whole == ["refused"] * 4
print(two_bytes, whole)
