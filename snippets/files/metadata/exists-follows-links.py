import os
from pathlib import Path

Path("data.txt").touch()
os.symlink("data.txt", "link")
os.symlink("missing", "dangling")

exists = {name: (os.path.exists(name), os.path.lexists(name)) for name in ("link", "dangling", "missing")}
assert exists == {"link": (True, True), "dangling": (False, True), "missing": (False, False)}
assert sorted(os.listdir()) == ["dangling", "data.txt", "link"]
assert os.readlink("dangling") == "missing"
print(exists)
