import os
from pathlib import Path

Path("new.txt").write_text("new")
Path("taken.txt").write_text("old")

outcomes = {}
for name in ("taken.txt", "free.txt"):
    try:
        os.link("new.txt", name)
        outcomes[name] = "linked"
    except FileExistsError as error:
        outcomes[name] = error.filename2
assert outcomes == {"taken.txt": "taken.txt", "free.txt": "linked"}
assert (Path("taken.txt").read_text(), Path("free.txt").read_text()) == ("old", "new")
print(outcomes)
