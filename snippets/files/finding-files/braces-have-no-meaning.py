import fnmatch
import glob
from pathlib import Path

names = ["a.jpg", "b.png", "c.{jpg,png}"]
for name in names:
    Path(name).touch()

pattern = "*.{jpg,png}"
assert glob.glob(pattern) == ["c.{jpg,png}"]
assert fnmatch.filter(names, pattern) == ["c.{jpg,png}"]
assert sorted(glob.glob("*")) == ["a.jpg", "b.png", "c.{jpg,png}"]
print(glob.glob(pattern))
