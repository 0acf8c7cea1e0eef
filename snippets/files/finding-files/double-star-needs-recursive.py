import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
Path(".hidden").mkdir()
for name in ("top.txt", "a/mid.txt", "a/b/deep.txt", ".hidden/skipped.txt"):
    Path(name).touch()

plain = sorted(glob.glob("**/*.txt"))
recursive = sorted(glob.glob("**/*.txt", recursive=True))
assert plain == glob.glob("*/*.txt") == ["a/mid.txt"]
assert recursive == ["a/b/deep.txt", "a/mid.txt", "top.txt"]
print(plain, recursive)
