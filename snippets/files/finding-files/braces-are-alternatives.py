import glob
from pathlib import Path

for name in ("a.jpg", "b.png", "c.txt"):
    Path(name).touch()

found = sorted(glob.glob("*.{jpg,png}"))
print(found)
assert found == ["a.jpg", "b.png"]
