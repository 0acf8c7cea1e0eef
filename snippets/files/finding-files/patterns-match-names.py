import fnmatch
import glob
import os
from pathlib import Path

Path("src").mkdir()
for name in ("a.py", "b.txt", "src/c.py"):
    Path(name).touch()

assert glob.glob("*.py") == ["a.py"]
assert list(Path().glob("*.py")) == [Path("a.py")]
assert fnmatch.filter(["a.py", "missing.py", "b.txt"], "*.py") == ["a.py", "missing.py"]
visited = [(directory, sorted(files)) for directory, _, files in os.walk(".")]
assert visited == [(".", ["a.py", "b.txt"]), ("./src", ["c.py"])]
print(glob.glob("*.py"), visited)
