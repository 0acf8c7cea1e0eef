import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
for name in ("top.txt", "a/mid.txt", "a/b/deep.txt"):
    Path(name).touch()

plain = sorted(glob.glob("**/*.txt"))
recursive = sorted(glob.glob("**/*.txt", recursive=True))
by_path = sorted(str(path) for path in Path().glob("**/*.txt"))
by_rglob = sorted(str(path) for path in Path().rglob("*.txt"))

assert plain == ["a/mid.txt"]
assert recursive == by_path == by_rglob == ["a/b/deep.txt", "a/mid.txt", "top.txt"]
print(plain, recursive)
