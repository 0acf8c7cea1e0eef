import fcntl
from pathlib import Path

Path("data.txt").write_text("old")


def locked():
    with open("data.txt") as other:
        try:
            fcntl.flock(other, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


assert locked() is False
with open("data.txt", "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    assert owner.read() == "old"
    assert locked() is True
    try:
        written = Path("data.txt").write_text("new")
        assert Path("data.txt").read_text() == "new"
    except OSError as error:
        written = error
    assert locked() is True

print(Path("data.txt").read_text())
assert Path("data.txt").read_text() == "old"
