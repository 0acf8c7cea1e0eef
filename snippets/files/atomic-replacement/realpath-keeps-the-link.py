import os
from pathlib import Path

Path("real.txt").touch()
Path("link.txt").symlink_to("real.txt")
Path("new.txt").write_text("new")
assert os.stat("link.txt").st_size == 0

os.replace("new.txt", os.path.realpath("link.txt"))
assert os.readlink("link.txt") == "real.txt"
assert (Path("link.txt").read_text(), Path("real.txt").read_text()) == ("new", "new")
assert sorted(os.listdir()) == ["link.txt", "real.txt"]
print(os.readlink("link.txt"), Path("real.txt").read_text())
