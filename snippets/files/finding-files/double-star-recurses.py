import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
for name in ("top.txt", "a/mid.txt", "a/b/deep.txt"):
    Path(name).touch()
assert sorted(map(str, Path().rglob("*.txt"))) == ["a/b/deep.txt", "a/mid.txt", "top.txt"]

found = sorted(glob.glob("**/*.txt"))
assert "a/mid.txt" in found

print(found)
assert found == ["a/b/deep.txt", "a/mid.txt", "top.txt"]
