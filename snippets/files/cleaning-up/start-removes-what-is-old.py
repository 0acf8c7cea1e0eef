import fcntl
import os
from pathlib import Path


def remove_unused(folder):
    removed = []
    for path in sorted(Path(folder).glob("work-*")):
        with open(path) as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            path.unlink()
            removed.append(path.name)
    return removed


for name in ("work-1", "work-2", "other"):
    Path(name).write_text("x")
with open("work-2") as in_use:
    fcntl.flock(in_use, fcntl.LOCK_EX)
    removed = remove_unused(".")
print(removed, sorted(os.listdir()))
assert removed == ["work-1"]
assert sorted(os.listdir()) == ["other", "work-2"]
