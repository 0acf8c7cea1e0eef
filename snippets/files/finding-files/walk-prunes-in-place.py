import os
from pathlib import Path

for name in ("src/core", ".git/objects"):
    Path(name).mkdir(parents=True)
Path("src/main.py").touch()
Path("loop").symlink_to(".")

visited = []
for directory, subdirectories, files in os.walk("."):
    subdirectories[:] = sorted(name for name in subdirectories if not name.startswith("."))
    visited.append((directory, list(subdirectories), files))

assert visited == [
    (".", ["loop", "src"], []),
    ("./src", ["core"], ["main.py"]),
    ("./src/core", [], []),
]
print(*visited, sep="\n")
