import glob
from pathlib import Path

for name in ("a.jpg", "b.png", "c.txt", "d.{jpg,png}"):
    Path(name).touch()
assert sorted(glob.glob("*")) == ["a.jpg", "b.png", "c.txt", "d.{jpg,png}"]

found = glob.glob("*.{jpg,png}")
assert "d.{jpg,png}" in found or "a.jpg" in found
print(found)
assert sorted(found) == ["a.jpg", "b.png"]
