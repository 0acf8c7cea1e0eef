import os
from pathlib import Path

Path("real.txt").write_text("old")
Path("link.txt").symlink_to("real.txt")
Path("new.txt").write_text("new")
assert os.readlink("link.txt") == "real.txt"

os.replace("new.txt", "link.txt")
assert Path("link.txt").is_symlink() is False
assert (Path("link.txt").read_text(), Path("real.txt").read_text()) == ("new", "old")
print(Path("link.txt").read_text(), Path("real.txt").read_text())
