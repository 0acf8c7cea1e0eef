import os
from pathlib import Path

path = Path("data.txt")
path.write_text("outside")
fixed = path.absolute()
os.mkdir("sub")
Path("sub/data.txt").write_text("inside")

seen = [path.read_text(), fixed.read_text()]
os.chdir("sub")
seen += [path.read_text(), fixed.read_text()]
assert seen == ["outside", "outside", "inside", "outside"]
print(seen)
