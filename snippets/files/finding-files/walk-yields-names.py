import os
from pathlib import Path

Path("src/core").mkdir(parents=True)
for name in ("top.txt", "src/a.py", "src/b.py"):
    Path(name).touch()

visited = [(directory, sorted(subdirectories), sorted(files)) for directory, subdirectories, files in os.walk(".")]
assert visited == [(".", ["src"], ["top.txt"]), ("./src", ["core"], ["a.py", "b.py"]), ("./src/core", [], [])]
print(*visited, sep="\n")
