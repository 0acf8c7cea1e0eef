import fcntl
import os
from pathlib import Path

Path("data.txt").touch()


def locked():
    child = os.fork()
    if child == 0:
        try:
            with open("data.txt", "r+") as other:
                fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os._exit(0)
        except BlockingIOError:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


assert locked() is False
with open("data.txt", "r+") as owner:
    fcntl.lockf(owner, fcntl.LOCK_EX)
    assert locked() is True
    assert Path("data.txt").read_text() == ""
    assert owner.closed is False
    after = locked()

print(f"still locked after another part of the program has read the file: {after}")
assert after is True
