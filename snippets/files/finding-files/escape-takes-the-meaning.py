import glob
from pathlib import Path

for name in ("data[1].txt", "data1.txt", "data*.txt"):
    Path(name).touch()

found = {pattern: glob.glob(pattern) for pattern in ("data[1].txt", glob.escape("data[1].txt"), glob.escape("data*.txt"))}
assert list(found.values()) == [["data1.txt"], ["data[1].txt"], ["data*.txt"]]
print(found)
