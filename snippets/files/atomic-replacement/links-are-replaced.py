import os
from pathlib import Path

Path("real.txt").write_text("old")
Path("link.txt").symlink_to("real.txt")
Path("other.txt").symlink_to("real.txt")

Path("new.txt").write_text("new")
os.replace("new.txt", "link.txt")
first = Path("link.txt").is_symlink(), Path("real.txt").read_text()

Path("new.txt").write_text("newer")
os.replace("new.txt", os.path.realpath("other.txt"))
second = Path("other.txt").is_symlink(), Path("real.txt").read_text()

assert first == (False, "old")
assert second == (True, "newer")
print(first, second)
