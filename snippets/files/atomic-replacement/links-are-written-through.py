import os
from pathlib import Path

Path("real.txt").write_text("old")
Path("link.txt").symlink_to("real.txt")
Path("new.txt").write_text("new")
assert Path("link.txt").read_text() == "old"
os.replace("new.txt", "link.txt")
assert sorted(os.listdir()) == ["link.txt", "real.txt"]
assert Path("link.txt").read_text() == "new"

print(Path("real.txt").read_text())
assert Path("real.txt").read_text() == "new"
