import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
for name in ("top.txt", "a/mid.txt", "a/b/deep.txt"):
    Path(name).touch()

found = sorted(glob.glob("**/*.txt"))

print(found)
assert found == ["a/b/deep.txt", "a/mid.txt", "top.txt"]
