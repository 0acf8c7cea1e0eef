import os
from pathlib import Path

Path("real.txt").write_text("old")
Path("link.txt").symlink_to("real.txt")
Path("new.txt").write_text("new")
os.replace("new.txt", "link.txt")

print(Path("real.txt").read_text())
assert Path("real.txt").read_text() == "new"
