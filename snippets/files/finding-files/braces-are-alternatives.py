import glob
import os
from pathlib import Path

for name in ("a.jpg", "b.png", "c.txt"):
    Path(name).touch()
assert sorted(os.listdir()) == ["a.jpg", "b.png", "c.txt"]
assert (glob.glob("*.jpg"), glob.glob("*.png")) == (["a.jpg"], ["b.png"])

found = sorted(glob.glob("*.{jpg,png}"))
print(found)
assert found == ["a.jpg", "b.png"]
