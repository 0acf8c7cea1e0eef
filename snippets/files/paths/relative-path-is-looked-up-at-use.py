import os
from pathlib import Path

Path("data.txt").write_text("outside")
fixed = Path("data.txt").absolute()
os.mkdir("sub")
Path("sub/data.txt").write_text("inside")

seen = [Path("data.txt").read_text(), fixed.read_text()]
os.chdir("sub")
seen += [Path("data.txt").read_text(), fixed.read_text()]
assert seen == ["outside", "outside", "inside", "outside"]
print(seen)
