import fcntl
import os
from pathlib import Path

path = Path("data.txt")
path.write_bytes(bytes(20))


def in_child(start, length):
    child = os.fork()
    if child == 0:
        try:
            with open(path, "r+") as other:
                fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
            os._exit(0)
        except BlockingIOError:
            os._exit(1)
    return {0: "granted", 1: "refused"}[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


def requests():
    return [in_child(start, length) for start, length in ((0, 10), (9, 2), (10, 1))]


with open(path, "r+") as file:
    fcntl.lockf(file, fcntl.LOCK_EX, 10, 0)
    first_ten = requests()
    fcntl.lockf(file, fcntl.LOCK_EX)
    whole = requests()

assert first_ten == ["refused", "refused", "granted"]
assert whole == ["refused"] * 3
print(first_ten, whole)
