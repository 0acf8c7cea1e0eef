import glob
import os
from pathlib import Path

os.makedirs("real/sub")
os.symlink("real", "link")
for path in ("real/a.txt", "real/sub/b.txt"):
    Path(path).touch()

by_path = sorted(str(path) for path in Path().glob("**/*.txt"))
by_glob = sorted(glob.glob("**/*.txt", recursive=True))
assert by_path == ["real/a.txt", "real/sub/b.txt"]
assert by_glob == ["link/a.txt", "link/sub/b.txt"] + by_path
print(by_path, by_glob)
